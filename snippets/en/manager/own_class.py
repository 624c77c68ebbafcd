"""A thermostat of our own lives in the manager; two processes use it."""

from multiprocessing import Process
from multiprocessing.managers import BaseManager
from threading import Lock


class Thermostat:
    def __init__(self, degrees):
        self._degrees = degrees
        self._lock = Lock()

    def raise_by(self, how_much):
        with self._lock:
            self._degrees += how_much
            return self._degrees

    def read(self):
        return self._degrees


class HouseManager(BaseManager):
    pass


HouseManager.register("Thermostat", Thermostat)


def turn(thermostat, times):
    for _ in range(times):
        thermostat.raise_by(0.5)


def main():
    with HouseManager() as manager:
        lounge = manager.Thermostat(18)
        hands = [Process(target=turn, args=(lounge, 5)) for _ in "ab"]
        for hand in hands:
            hand.start()
        for hand in hands:
            hand.join()
        print(f"It is {lounge.read()} degrees in the lounge")


if __name__ == "__main__":
    main()
