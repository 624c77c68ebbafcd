"""Which exception arrives when something fails inside the manager."""

from multiprocessing.managers import BaseManager, RemoteError


class Safe:
    def __init__(self, capacity=3):
        if capacity < 0:
            raise ValueError("negative capacity")

    def open(self):
        raise PermissionError("the safe is locked")

    def generate(self):
        return (number for number in range(3))


class Service(BaseManager):
    pass


Service.register("Safe", Safe)


def attempt(what, action, *data):
    try:
        action(*data)
    except RemoteError as error:
        lines = str(error).splitlines()
        causes = [line for line in lines if "Error: " in line]
        print(f"{what}: RemoteError\n    {causes[-1]}")
    except Exception as error:
        print(f"{what}: {type(error).__name__}\n    {error}")


def main():
    with Service() as manager:
        safe = manager.Safe()
        attempt("The method raises it", safe.open)
        attempt("It cannot be sent", safe.generate)
        attempt("The constructor raises it", manager.Safe, -1)
        attempt("It is not exposed", safe._callmethod, "__len__")


if __name__ == "__main__":
    main()
