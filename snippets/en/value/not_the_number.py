"""The Value is not its number: comparing or assigning it does nothing."""

from multiprocessing import Process, Value


def empty_wrongly(balance):
    balance = 0
    print(f"empty_wrongly: {balance}")


def empty_rightly(balance):
    balance.value = 0
    print(f"empty_rightly: {balance.value}")


def main():
    balance = Value("i", 0)
    print(f"With a 0 inside, bool(balance) is {bool(balance)}")
    print(f"With a 0 inside, balance == 0 is {balance == 0}")
    print(f"With a 0 inside, balance.value == 0 is {balance.value == 0}")
    for empty in empty_wrongly, empty_rightly:
        balance.value = 100
        process = Process(target=empty, args=(balance,))
        process.start()
        process.join()
        print(f"    and in the parent: {balance.value}")


if __name__ == "__main__":
    main()
