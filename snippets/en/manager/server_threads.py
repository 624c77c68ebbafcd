"""The manager has a thread for each connection: is your class ready?"""

from multiprocessing import Process
from multiprocessing.managers import BaseManager
from threading import Barrier, Lock


class MoneyBox:
    def __init__(self):
        self._euros = 0
        self._two_inside = Barrier(2)
        self._lock = Lock()

    def put_at_once(self, euros):
        before = self._euros
        self._two_inside.wait()
        self._euros = before + euros

    def put_with_lock(self, euros):
        with self._lock:
            self._euros += euros

    def count(self):
        return self._euros


class Bank(BaseManager):
    pass


Bank.register("MoneyBox", MoneyBox)


def main():
    with Bank() as manager:
        for way in ("put_at_once", "put_with_lock"):
            box = manager.MoneyBox()
            hands = [
                Process(target=getattr(box, way), args=(10,))
                for _ in range(2)
            ]
            for hand in hands:
                hand.start()
            for hand in hands:
                hand.join()
            print(f"{way}: {box.count()}")


if __name__ == "__main__":
    main()
