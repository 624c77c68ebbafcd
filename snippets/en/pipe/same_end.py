"""Two processes send large messages through the same end."""

from contextlib import nullcontext
from multiprocessing import Barrier, Lock, Pipe, Process

MESSAGES = 3
LENGTH = 4_000_000


def send(letter, outlet, turn, beginning):
    beginning.wait()
    for _ in range(MESSAGES):
        with turn:
            outlet.send_bytes(letter * LENGTH)


def receive(turn):
    inlet, outlet = Pipe(duplex=False)
    beginning = Barrier(3)
    processes = [
        Process(target=send, args=(letter, outlet, turn, beginning))
        for letter in (b"\1", b"\2")
    ]
    for process in processes:
        process.start()
    outlet.close()
    beginning.wait()
    whole = 0
    try:
        while True:
            message = inlet.recv_bytes()
            whole += message in (b"\1" * LENGTH, b"\2" * LENGTH)
    except OSError as error:
        print(f"    {type(error).__name__}: {error}")
    except EOFError:
        print("    EOFError: everything read")
    print(f"    whole messages: {whole} of {2 * MESSAGES}")
    inlet.close()
    for process in processes:
        process.join()


def main():
    print("Each one when it likes:")
    receive(nullcontext())
    print("Taking turns, with a Lock:")
    receive(Lock())


if __name__ == "__main__":
    main()
