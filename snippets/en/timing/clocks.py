"""Three clocks facing a wait, a computation and that of a child."""

import time
from multiprocessing import Process

CLOCKS = "time", "perf_counter", "process_time"


def wait():
    time.sleep(0.1)


def compute():
    sum(range(5_000_000))


def wait_for_a_child():
    child = Process(target=compute)
    child.start()
    child.join()


def look():
    return [getattr(time, clock)() for clock in CLOCKS]


def main():
    for act in wait, compute, wait_for_a_child:
        before = look()
        act()
        after = look()
        print(f"{act.__name__}:")
        for clock, begin, end in zip(CLOCKS, before, after):
            print(f"    {clock:<13}{(end - begin) * 1000:7.0f} ms")
    for clock in CLOCKS:
        adjustable = time.get_clock_info(clock).adjustable
        print(f"{clock}: its time can be set, {adjustable}")


if __name__ == "__main__":
    main()
