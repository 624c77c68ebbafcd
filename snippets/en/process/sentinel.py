"""Attend to each courier as soon as it ends, whatever the order."""

import sys
from multiprocessing import Process
from multiprocessing.connection import wait

UNDELIVERED = {"north": 0, "south": 2, "east": 0}


def deliver(area):
    sys.exit(UNDELIVERED[area])


def main():
    pending = {}
    for area in UNDELIVERED:
        courier = Process(target=deliver, args=(area,), name=area)
        courier.start()
        pending[courier.sentinel] = courier
    while pending:
        for ready in wait(list(pending)):
            courier = pending.pop(ready)
            courier.join()
            print(f"{courier.name}: {courier.exitcode} undelivered")


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["south"]
# ///
