"""Two players change one scoreboard: through the list and by its name."""

from multiprocessing import Process
from multiprocessing.shared_memory import ShareableList


def home(scoreboard):
    scoreboard[1] = 3
    scoreboard.shm.close()


def visitors(name):
    scoreboard = ShareableList(name=name)
    scoreboard[3] = 1
    scoreboard.shm.close()


def main():
    scoreboard = ShareableList(["Lynxes", 0, "Owls", 0])
    try:
        players = [
            Process(target=home, args=(scoreboard,)),
            Process(target=visitors, args=(scoreboard.shm.name,)),
        ]
        for process in players:
            process.start()
        for process in players:
            process.join()
        print(list(scoreboard))
    finally:
        scoreboard.shm.close()
        scoreboard.shm.unlink()


if __name__ == "__main__":
    main()
