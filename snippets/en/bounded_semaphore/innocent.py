"""Ana gives back too much unnoticed and Luis gets the error."""

from multiprocessing import BoundedSemaphore, Process


def give_back(who, keys):
    try:
        keys.release()
        print(f"{who}: no complaint")
    except ValueError:
        print(f"{who}: ValueError")


def ana(keys):
    keys.acquire()
    give_back("Ana, her key", keys)
    give_back("Ana, again", keys)


def main():
    keys = BoundedSemaphore(2)
    keys.acquire()
    print("Luis: key taken")
    process = Process(target=ana, args=(keys,))
    process.start()
    process.join()
    give_back("Luis, his key", keys)


if __name__ == "__main__":
    main()
