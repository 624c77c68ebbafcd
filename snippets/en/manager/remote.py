"""One program serves a queue, and another, no relative of it, uses it."""

import secrets
import subprocess
import sys
from multiprocessing import AuthenticationError
from multiprocessing.managers import BaseManager
from queue import Queue

letters = Queue()


def give_letters():
    return letters


class Office(BaseManager):
    pass


Office.register("letters", give_letters)


def send(port, key):
    office = Office(("127.0.0.1", port), key)
    try:
        office.connect()
        office.letters().put("a postcard")
        print("Client: sent")
    except AuthenticationError as error:
        print("Client: AuthenticationError:", error)


def serve():
    key = secrets.token_hex()
    with Office(("127.0.0.1", 0), key.encode()) as office:
        port = str(office.address[1])
        another_program = [sys.executable, __file__, port]
        for typed in ("another key", key):
            subprocess.run(another_program, input=typed, text=True)
        print("Server: received", office.letters().get(timeout=5))


def main():
    if len(sys.argv) > 1:
        send(int(sys.argv[1]), sys.stdin.read().encode())
    else:
        serve()


if __name__ == "__main__":
    main()
