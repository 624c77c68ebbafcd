"""The same work with a function of the module, which everyone can find."""

import functools
import multiprocessing


def charge(price, quantity):
    return price * quantity


def show(price, quantity):
    print(f"{quantity} tickets: {charge(price, quantity)}")


def main():
    price = 30
    child = multiprocessing.Process(target=show, args=(price, 2))
    child.start()
    child.join()
    print("Exit code of the child:", child.exitcode)

    with multiprocessing.Pool(1) as pool:
        print(pool.map(functools.partial(charge, price), [1, 2]))


if __name__ == "__main__":
    main()
