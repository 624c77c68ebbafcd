"""main() changes a global variable: what the child and the parent see."""

import multiprocessing

price = 10


def sell(received_price):
    global price
    print("The child reads the global variable:", price)
    print("The child receives the argument:", received_price)
    price = 99


def main():
    global price
    price = 12
    child = multiprocessing.Process(target=sell, args=(price,))
    child.start()
    child.join()
    print("Exit code of the child:", child.exitcode)
    print("The parent reads the global variable at the end:", price)


if __name__ == "__main__":
    main()
