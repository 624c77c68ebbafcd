"""Four toll booths count cars in one shared counter."""

from multiprocessing import Lock, Process, Value

CARS = 5_000


def count(total, lock):
    for _ in range(CARS):
        with lock:
            total.value += 1


def main():
    total = Value("i", 0, lock=False)
    lock = Lock()
    booths = [Process(target=count, args=(total, lock)) for _ in range(4)]
    for booth in booths:
        booth.start()
    for booth in booths:
        booth.join()
    print(f"Cars counted: {total.value}")


if __name__ == "__main__":
    main()
