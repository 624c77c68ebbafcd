"""Five runners run three laps and wait for each other after each."""

from functools import partial
from multiprocessing import Barrier, Process, Value
from random import uniform
from time import sleep

RUNNERS, LAPS = 5, 3


def announce(lap):
    if lap.value == 0:
        print("--- Go! ---")
    else:
        print(f"--- Lap {lap.value} complete ---")
    lap.value += 1


def run(number, line):
    line.wait()
    for lap in range(1, LAPS + 1):
        sleep(uniform(0.01, 0.1))  # what the lap takes
        print(f"Number {number}: lap {lap}")
        line.wait()


def main():
    lap = Value("i", 0, lock=False)
    line = Barrier(RUNNERS, action=partial(announce, lap))
    runners = [
        Process(target=run, args=(number, line))
        for number in range(1, RUNNERS + 1)
    ]
    for runner in runners:
        runner.start()
    for runner in runners:
        runner.join()


if __name__ == "__main__":
    main()
