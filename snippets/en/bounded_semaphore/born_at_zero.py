"""A BoundedSemaphore born at 0 does not admit even its first release()."""

from multiprocessing import BoundedSemaphore, Process, Semaphore


def bake(made_by, ready):
    try:
        ready.release()
        print(f"{made_by}(0): bread ready")
    except ValueError as error:
        print(f"{made_by}(0): ValueError: {error}")


def main():
    for kind in BoundedSemaphore, Semaphore:
        ready = kind(0)
        baker = Process(target=bake, args=(kind.__name__, ready))
        baker.start()
        baker.join()
        print(f"The customer gets bread: {ready.acquire(timeout=0.2)}")


if __name__ == "__main__":
    main()
