"""fileno() gives the number by which the system knows an end."""

import selectors
from multiprocessing import Pipe


def main():
    inlet, outlet = Pipe(duplex=False)
    print(f"Is it a whole number? {isinstance(inlet.fileno(), int)}")
    with selectors.DefaultSelector() as selector:
        selector.register(inlet, selectors.EVENT_READ)
        print(f"Ready without a message: {len(selector.select(timeout=0))}")
        outlet.send("hello")
        print(f"Ready with a message: {len(selector.select(timeout=0))}")
    inlet.close()
    outlet.close()
    try:
        inlet.fileno()
    except OSError as error:
        print(f"OSError: {error}")


if __name__ == "__main__":
    main()
