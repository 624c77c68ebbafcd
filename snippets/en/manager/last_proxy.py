"""A proxy sent and forgotten arrives when its object is gone."""

from multiprocessing import Manager, Pipe
from multiprocessing.managers import RemoteError


def receive(connection):
    try:
        print("It arrives:", connection.recv())
    except RemoteError as error:
        *_, last, _ = str(error).splitlines()
        print("It arrives: RemoteError, with a", last.partition(":")[0])


def main():
    receiver, sender = Pipe(duplex=False)
    with Manager() as manager:
        sender.send(manager.list(["bread", "salt"]))
        receive(receiver)

        shopping = manager.list(["bread", "salt"])
        sender.send(shopping)
        receive(receiver)


if __name__ == "__main__":
    main()
