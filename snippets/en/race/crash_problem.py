"""Two turnstiles add to the same counter without any agreement."""

from multiprocessing import Barrier, Process, Value

PEOPLE = 20_000


def turnstile(counter, opening):
    opening.wait()  # both start at the same time
    for _ in range(PEOPLE):
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
    print(f"Lost:     {2 * PEOPLE - counter.value}")


if __name__ == "__main__":
    main()
