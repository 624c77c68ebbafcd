"""Four processes count random numbers in common bins."""

from multiprocessing import Array, Process
from random import Random

PROCESSES, NUMBERS, WIDTH = 4, 1_000, 10


def random_numbers(seed):
    chance = Random(seed)
    return [chance.randrange(100) for _ in range(NUMBERS)]


def count(bins, seed):
    for number in random_numbers(seed):
        with bins.get_lock():
            bins[number // WIDTH] += 1


def main():
    bins = Array("i", 100 // WIDTH)
    processes = [
        Process(target=count, args=(bins, seed))
        for seed in range(PROCESSES)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    expected = [0] * len(bins)
    for seed in range(PROCESSES):
        for number in random_numbers(seed):
            expected[number // WIDTH] += 1
    for position, amount in enumerate(bins[:]):
        print(f"{position * WIDTH:3} {amount:4} {'#' * (amount // 20)}")
    print(f"Numbers counted: {sum(bins[:])}")
    print(f"Same as in a single process: {bins[:] == expected}")


if __name__ == "__main__":
    main()
