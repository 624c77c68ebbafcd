"""The kitchen signals twice and a Semaphore keeps both signals."""

from multiprocessing import Process, Semaphore


def collect(ready):
    plates = 0
    while ready.acquire(timeout=0.3):
        plates += 1
    print(f"Plates collected: {plates}")


def main():
    ready = Semaphore(0)
    for _ in range(2):
        print("Kitchen: plate ready")
        ready.release()
    waiter = Process(target=collect, args=(ready,))
    waiter.start()
    waiter.join()


if __name__ == "__main__":
    main()
