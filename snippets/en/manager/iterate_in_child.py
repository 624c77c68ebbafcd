"""Going through a dictionary of a Manager in a child process."""

from multiprocessing import Manager, Process


def read(prices):
    try:
        for fruit in prices:
            print("With a plain for:", fruit)
    except AttributeError as error:
        print("With a plain for: AttributeError:", error)
    for fruit, price in prices.items():
        print(f"With items(): {fruit}, {price}")


def main():
    with Manager() as manager:
        prices = manager.dict({"pear": 3, "grape": 5})
        print("In the parent:", list(prices))
        child = Process(target=read, args=(prices,))
        child.start()
        child.join()


if __name__ == "__main__":
    main()
