"""Replay two deposits of €50 step by step, in whatever order is asked."""

from multiprocessing import Pipe, Process, Value


def teller(balance, director):
    director.recv()  # wait for the cue
    seen = balance.value
    director.send(f"reads {seen}")
    director.recv()
    balance.value = seen + 50
    director.send(f"writes {seen + 50}")


def perform(cues):
    balance = Value("i", 100)
    ends, tellers = {}, []
    for name in ("Ana", "Luis"):
        ends[name], director = Pipe()
        tellers.append(Process(target=teller, args=(balance, director)))
        tellers[-1].start()
    for name in cues:
        ends[name].send("go")
        print(f"{name} {ends[name].recv()}")
    for process in tellers:
        process.join()
    print(f"Final balance: {balance.value}")


def main():
    print("One after the other")
    perform(["Ana", "Ana", "Luis", "Luis"])
    print("Interleaved")
    perform(["Ana", "Luis", "Ana", "Luis"])


if __name__ == "__main__":
    main()
