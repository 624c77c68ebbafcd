"""Two processes turn an Array around by swapping its pairs."""

from multiprocessing import Array, Process

WORKERS = 2


def swap(numbers, left, right):
    with numbers.get_lock():
        a, b = numbers[left], numbers[right]
        numbers[left], numbers[right] = b, a
    print(f"[{left}] held {a}, [{right}] held {b}")


def reverse(numbers, worker):
    for left in range(worker, len(numbers) // 2, WORKERS):
        swap(numbers, left, len(numbers) - 1 - left)


def main():
    numbers = Array("i", range(100, 111))
    before = numbers[:]
    print(f"Before: {before}")
    processes = [
        Process(target=reverse, args=(numbers, worker))
        for worker in range(WORKERS)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(f"After: {numbers[:]}")
    print(f"Reversed: {numbers[:] == before[::-1]}")
    print(f"Exit codes: {[p.exitcode for p in processes]}")


if __name__ == "__main__":
    main()
