"""One process thinks of a number and the other guesses it by asking."""

from multiprocessing import Pipe, Process


def answer(secret, referee, player):
    player.close()  # that end belongs to the main program
    with referee:
        while True:
            try:
                attempt = referee.recv()
            except EOFError:  # the other one has stopped playing
                return
            if attempt < secret:
                referee.send("higher")
            elif attempt > secret:
                referee.send("lower")
            else:
                referee.send("right")


def main():
    player, referee = Pipe()
    process = Process(target=answer, args=(37, referee, player))
    process.start()
    referee.close()  # and this one, to the process
    low, high, reply = 1, 100, None
    with player:
        while reply != "right":
            attempt = (low + high) // 2
            player.send(attempt)
            reply = player.recv()
            print(f"{attempt}: {reply}")
            if reply == "higher":
                low = attempt + 1
            elif reply == "lower":
                high = attempt - 1
    process.join()
    print(f"Exit code: {process.exitcode}")


if __name__ == "__main__":
    main()
