"""Three children draw random numbers, and the seed is set on import."""

import multiprocessing
import random

random.seed(7)


def draw_from_common(queue):
    queue.put(random.randrange(10**9))


def draw_from_own(queue, seed):
    queue.put(random.Random(seed).randrange(10**9))


def collect(function, arguments):
    queue = multiprocessing.SimpleQueue()
    children = [
        multiprocessing.Process(target=function, args=(queue, *argument))
        for argument in arguments
    ]
    for child in children:
        child.start()
    numbers = sorted(queue.get() for _ in children)
    for child in children:
        child.join()
    return numbers


def main():
    print("Common generator:", collect(draw_from_common, [(), (), ()]))
    print("Each its own:", collect(draw_from_own, [(1,), (2,), (3,)]))


if __name__ == "__main__":
    main()
