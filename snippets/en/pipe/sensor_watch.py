"""Watches three sensors and says which one has failed."""

from multiprocessing import Pipe, Process
from multiprocessing.connection import wait

READINGS = 4


def measure(outlet, fails_at):
    with outlet:
        for number in range(READINGS):
            if number == fails_at:
                raise RuntimeError("broken sensor")
            outlet.send(20 + number)


def main():
    sensors = {}
    for name, fails_at in ("hall", None), ("oven", 2), ("yard", None):
        inlet, outlet = Pipe(duplex=False)
        process = Process(
            target=measure, args=(outlet, fails_at), name=name
        )
        process.start()
        outlet.close()
        sensors[inlet] = process
    readings = {process.name: [] for process in sensors.values()}
    still_open = list(sensors)
    while still_open:
        for inlet in wait(still_open):
            try:
                readings[sensors[inlet].name].append(inlet.recv())
            except EOFError:
                still_open.remove(inlet)
                inlet.close()
    for process in sensors.values():
        process.join()
        state = "fine" if process.exitcode == 0 else "has failed"
        print(f"{process.name}: {readings[process.name]}, {state}")


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["oven"]
# ///
