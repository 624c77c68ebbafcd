"""poll() says whether there is something to receive, and may wait."""

from multiprocessing import Pipe
from time import perf_counter


def ask(inlet, **options):
    before = perf_counter()
    answer = inlet.poll(**options)
    seconds = perf_counter() - before
    text = ", ".join(f"{key}={options[key]}" for key in options)
    print(f"poll({text}) -> {answer}, {seconds:.1f} s")


def main():
    inlet, outlet = Pipe(duplex=False)
    ask(inlet)
    ask(inlet, timeout=0.2)
    outlet.send("hello")
    print("There is a message:")
    ask(inlet)
    ask(inlet, timeout=None)
    print(f"I receive {inlet.recv()!r}")
    outlet.close()
    print("The other end is closed:")
    ask(inlet)
    try:
        inlet.recv()
    except EOFError:
        print("recv() raises EOFError")
    inlet.close()


if __name__ == "__main__":
    main()
