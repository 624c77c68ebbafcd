"""A task of a Pool wants a pool of processes of its own."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def double(number):
    return 2 * number


def subcontract(number):
    with Pool(1) as pool:
        return pool.map(double, [number])


def main():
    with Pool(1) as pool:
        try:
            pool.apply(subcontract, (21,))
        except AssertionError as error:
            print(f"Pool: {error}")
        pool.close()
        pool.join()
    with ProcessPoolExecutor(1) as executor:
        future = executor.submit(subcontract, 21)
        print(f"ProcessPoolExecutor: {future.result()}")


if __name__ == "__main__":
    main()
