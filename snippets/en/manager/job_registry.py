"""Three workers take jobs from a registry that knows how they are going."""

from collections import Counter
from multiprocessing import Process
from multiprocessing.managers import BaseManager
from threading import Lock

ATTEMPTS = 3
FAILURES = {"report-4": 1, "report-7": 9}


class Registry:
    def __init__(self, names):
        self._lock = Lock()
        self._states = dict.fromkeys(names, "pending")
        self._attempts = dict.fromkeys(names, 0)

    def take(self):
        """The name of a pending job and its attempt, or None."""
        with self._lock:
            for name, state in self._states.items():
                if state == "pending":
                    self._states[name] = "under way"
                    self._attempts[name] += 1
                    return name, self._attempts[name]
            return None

    def finish(self, name):
        with self._lock:
            self._close(name, "done")

    def fail(self, name):
        with self._lock:
            more = self._attempts[name] < ATTEMPTS
            self._close(name, "pending" if more else "failed")

    def _close(self, name, state):
        if self._states[name] != "under way":
            raise ValueError(f"{name} is {self._states[name]}")
        self._states[name] = state

    def summary(self):
        with self._lock:
            return dict(self._states), sum(self._attempts.values())


class Office(BaseManager):
    pass


Office.register("Registry", Registry)


def work(registry):
    while task := registry.take():
        name, attempt = task
        if attempt <= FAILURES.get(name, 0):
            registry.fail(name)
        else:
            registry.finish(name)


def main():
    with Office() as office:
        registry = office.Registry([f"report-{n}" for n in range(1, 10)])
        workers = [Process(target=work, args=(registry,)) for _ in range(3)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        states, attempts = registry.summary()
        print(dict(Counter(states.values())))
        failed = [n for n, state in states.items() if state == "failed"]
        print(f"Failed: {failed}; attempts in all: {attempts}")
        try:
            registry.finish("report-1")
        except ValueError as error:
            print("ValueError:", error)


if __name__ == "__main__":
    main()
