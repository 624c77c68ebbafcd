"""Three customers withdraw money in turn and one of them asks too much."""

from multiprocessing import Lock, Process, Value


def withdraw(lock, balance, amount):
    with lock:
        if amount > balance.value:
            raise ValueError("not enough money")
        balance.value -= amount


def customer(lock, balance, amount):
    try:
        withdraw(lock, balance, amount)
        print(f"Withdraw €{amount}: done")
    except ValueError as error:
        print(f"Withdraw €{amount}: {error}")


def main():
    lock, balance = Lock(), Value("i", 100, lock=False)
    for amount in (60, 500, 40):
        process = Process(target=customer, args=(lock, balance, amount))
        process.start()
        process.join()
    print(f"€{balance.value} left")


if __name__ == "__main__":
    main()
