"""send() serializes right away: the error turns up where you send."""

import pickle
from multiprocessing import Pipe


def main():
    inlet, outlet = Pipe(duplex=False)
    try:
        outlet.send(lambda: "hello")
    except (AttributeError, pickle.PicklingError):
        print("send() does not accept a lambda")
    dishes = ["soup"]
    outlet.send(dishes)
    dishes.append("flan")
    print(f"Sent before the flan was added: {inlet.recv()}")
    inlet.close()
    outlet.close()


if __name__ == "__main__":
    main()
