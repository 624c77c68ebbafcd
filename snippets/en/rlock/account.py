"""An account with synchronized methods that call one another."""

from multiprocessing import Process, RLock, Value


class Account:
    def __init__(self, balance):
        self.guard = RLock()
        self.balance = Value("i", balance, lock=False)

    def move(self, amount):
        with self.guard:
            self.balance.value += amount

    def deposit(self, amount):
        with self.guard:
            self.move(amount)

    def withdraw(self, amount, fee=0):
        """Withdraw the amount and the fee, or nothing."""
        with self.guard:
            if self.balance.value < amount + fee:
                return False
            self.move(-amount)
            self.move(-fee)
            return True


def customer(account):
    for _ in range(200):
        account.deposit(20)
        if not account.withdraw(10, fee=1):
            raise RuntimeError("with this balance it is always possible")


def main():
    account = Account(1_000)
    customers = [
        Process(target=customer, args=(account,)) for _ in range(2)
    ]
    for process in customers:
        process.start()
    for process in customers:
        process.join()
    print("codes:", [process.exitcode for process in customers])
    print("balance:", account.balance.value)


if __name__ == "__main__":
    main()
