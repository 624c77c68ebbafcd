"""Two turnstiles add to the same counter, one at a time."""

from multiprocessing import Barrier, Process, Value

PEOPLE = 20_000


def turnstile(counter, opening):
    opening.wait()
    for _ in range(PEOPLE):
        with counter.get_lock():
            counter.value += 1


def main():
    counter = Value("i", 0)
    opening = Barrier(2)
    turnstiles = [
        Process(target=turnstile, args=(counter, opening)) for _ in range(2)
    ]
    for process in turnstiles:
        process.start()
    for process in turnstiles:
        process.join()
    print(f"Expected: {2 * PEOPLE}")
    print(f"Obtained: {counter.value}")


if __name__ == "__main__":
    main()
