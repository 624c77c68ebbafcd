"""Six tasks asked for, and a with that ends with or without waiting."""

from multiprocessing import Pool, Value
from time import sleep

common = {}


def prepare(done):
    common["done"] = done


def wash(dish):
    sleep(0.1)  # what washing it takes
    with common["done"].get_lock():
        common["done"].value += 1


def wash_up(wait):
    done = Value("i", 0)
    with Pool(2, initializer=prepare, initargs=(done,)) as pool:
        for dish in range(6):
            pool.apply_async(wash, (dish,))
        if wait:
            pool.close()
            pool.join()
    return done.get_obj().value


def main():
    print(f"Only with: {wash_up(wait=False)} of 6 dishes")
    print(f"With close and join: {wash_up(wait=True)} of 6 dishes")


if __name__ == "__main__":
    main()
