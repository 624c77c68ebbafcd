"""A truck gives back a permit that it does not have and another goes in."""

from multiprocessing import Process, Semaphore


def unload(name, dock):
    enters = dock.acquire(timeout=0.1)
    try:
        print(f"Truck {name}: {'unloads' if enters else 'leaves'}")
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
