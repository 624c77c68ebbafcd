"""Changing a slice does not change the Array, nor does == compare it."""

from multiprocessing import Array, Process


def correct_wrongly(prices):
    copied = prices[:]
    copied[0] = 99


def correct_rightly(prices):
    copied = prices[:]
    copied[0] = 99
    prices[:] = copied


def main():
    for correct in correct_wrongly, correct_rightly:
        prices = Array("i", [10, 20, 30])
        process = Process(target=correct, args=(prices,))
        process.start()
        process.join()
        print(f"{correct.__name__}: {prices[:]}")
    print(f"prices == [99, 20, 30]: {prices == [99, 20, 30]}")
    print(f"prices[:] == [99, 20, 30]: {prices[:] == [99, 20, 30]}")


if __name__ == "__main__":
    main()
