"""A truck gives the permit back only if it has taken it."""

from multiprocessing import Process, Semaphore


def unload(name, dock):
    if not dock.acquire(timeout=0.1):
        print(f"Truck {name}: leaves")
        return
    try:
        print(f"Truck {name}: unloads")
    finally:
        dock.release()


def main():
    dock = Semaphore(1)
    with dock:
        print("Truck A: unloads")
        for name in "B", "C":
            truck = Process(target=unload, args=(name, dock))
            truck.start()
            truck.join()
        print("Truck A: finishes")


if __name__ == "__main__":
    main()
