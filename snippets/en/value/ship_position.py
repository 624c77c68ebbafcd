"""The two coordinates of a ship, which are always read together."""

from ctypes import Structure, c_double
from multiprocessing import Process, Value


class Position(Structure):
    _fields_ = [("x", c_double), ("y", c_double)]


def sail(ship):
    for mile in range(1, 25):
        with ship.get_lock():
            ship.x = mile
            ship.y = mile / 2


def main():
    ship = Value(Position, 0, 0)
    process = Process(target=sail, args=(ship,))
    process.start()
    with ship.get_lock():
        x, y = ship.x, ship.y
    print(f"They belong together: {y == x / 2}")
    process.join()
    print(f"Final position: {ship.x}, {ship.y}")


if __name__ == "__main__":
    main()
