"""An automatic proxy lacks the attributes; one of your own gives them."""

from multiprocessing.managers import BaseManager, BaseProxy


class Account:
    def __init__(self, balance):
        self.balance = balance

    def deposit(self, euros):
        self.balance += euros


class AccountProxy(BaseProxy):
    _exposed_ = ("deposit", "__getattribute__")

    def deposit(self, euros):
        self._callmethod("deposit", (euros,))

    @property
    def balance(self):
        return self._callmethod("__getattribute__", ("balance",))


class Bank(BaseManager):
    pass


Bank.register("Account", Account)
Bank.register("AccountWithBalance", Account, AccountProxy)


def main():
    with Bank() as bank:
        for open_one in (bank.Account, bank.AccountWithBalance):
            account = open_one(100)
            account.deposit(20)
            print(type(account).__name__)
            print("  balance:", getattr(account, "balance", "it has none"))


if __name__ == "__main__":
    main()
