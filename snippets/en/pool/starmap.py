"""Price three orders, with one argument or with several."""

from functools import partial
from multiprocessing import Pool


def price(units, cost, shipping=0):
    return units * cost + shipping


def main():
    orders = [(2, 10), (5, 3), (1, 99)]
    with Pool(2) as pool:
        print(f"starmap: {pool.starmap(price, orders)}")
        urgent = partial(price, cost=10, shipping=4)
        print(f"map and partial: {pool.map(urgent, [1, 2, 3])}")
        receipt = pool.apply_async(price, (2, 10), {"shipping": 7})
        print(f"apply_async: {receipt.get()}")
        pool.close()
        pool.join()


if __name__ == "__main__":
    main()
