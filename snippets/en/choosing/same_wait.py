"""Waiting for bread with each tool, and waiting for it once more."""

import multiprocessing as mp
from queue import Empty
from threading import BrokenBarrierError


def wait(name, tool, loaves, timeout):
    match name:
        case "Semaphore":
            return tool.acquire(timeout=timeout)
        case "Event" | "Barrier":
            return tool.wait(timeout)
        case "Condition":
            with tool:
                return tool.wait_for(lambda: loaves.value, timeout)
        case "Queue":
            return tool.get(timeout=timeout)


def signal(name, tool, loaves):
    match name:
        case "Semaphore":
            tool.release()
        case "Event":
            tool.set()
        case "Condition":
            with tool:
                loaves.value = 3
                tool.notify()
        case "Barrier":
            tool.wait()
        case "Queue":
            tool.put("bread")


def customer(name, tool, loaves):
    answers = []
    for timeout in None, 0.1:
        try:
            answer = wait(name, tool, loaves, timeout)
        except (BrokenBarrierError, Empty) as error:
            answer = type(error).__name__
        answers.append(answer)
    print(f"{name:<10}{answers[0]!s:<6}{answers[1]}")


def main():
    loaves = mp.Value("i", 0)
    for tool in (
        mp.Semaphore(0),
        mp.Event(),
        mp.Condition(),
        mp.Barrier(2),
        mp.Queue(),
    ):
        name = type(tool).__name__
        child = mp.Process(target=customer, args=(name, tool, loaves))
        child.start()
        signal(name, tool, loaves)
        child.join()


if __name__ == "__main__":
    main()
