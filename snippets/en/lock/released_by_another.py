"""One process releases the Lock that another took, and walks in too."""

from multiprocessing import Lock, Process


def sneak_in(lock):
    lock.release()
    print(f"The intruder opens and enters: {lock.acquire(block=False)}")


def main():
    lock = Lock()
    with lock:
        print("The cashier opens the safe")
        intruder = Process(target=sneak_in, args=(lock,))
        intruder.start()
        intruder.join()
        print("The cashier is still inside and has noticed nothing")
    print(f"In the end the Lock is free: {lock.acquire(block=False)}")


if __name__ == "__main__":
    main()
