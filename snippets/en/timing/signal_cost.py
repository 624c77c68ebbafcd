"""Measure what signals cost when nobody waits for them."""

from multiprocessing import Barrier, Condition, Event, Lock
from timeit import repeat

TIMES = 10_000
STATEMENTS = (
    "with lock: pass",
    "with condition: condition.notify()",
    "event.is_set()",
    "event.set()",
    "barrier.wait()",
)


def main():
    things = {
        "lock": Lock(),
        "condition": Condition(),
        "event": Event(),
        "barrier": Barrier(1),
    }
    for statement in STATEMENTS:
        durations = repeat(statement, globals=things, number=TIMES)
        print(f"{min(durations) / TIMES * 1e6:6.2f} µs  {statement}")


if __name__ == "__main__":
    main()
