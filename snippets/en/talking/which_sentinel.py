"""Which objects are still the same ones after a journey."""

from enum import Enum
from multiprocessing import Process, Queue

OBJECT = object()


class Command(Enum):
    STOP = "stop"


def receive(messages):
    print(f"None is None: {messages.get() is None}")
    print(f"Command.STOP is Command.STOP: {messages.get() is Command.STOP}")
    print(f"OBJECT is OBJECT: {messages.get() is OBJECT}")


def main():
    messages = Queue()
    receiver = Process(target=receive, args=(messages,))
    receiver.start()
    for message in None, Command.STOP, OBJECT:
        messages.put(message)
    receiver.join()


if __name__ == "__main__":
    main()
