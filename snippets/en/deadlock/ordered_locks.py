"""Crossed transfers that take the two locks in the same order."""

from multiprocessing import Barrier, Lock, Process, Value

TIMES = 3_000


def transfer(source, target, amount, accounts, locks):
    first, second = sorted((source, target))
    with locks[first], locks[second]:
        accounts[source].value -= amount
        accounts[target].value += amount


def teller(source, target, amount, accounts, locks, opening):
    opening.wait()
    for _ in range(TIMES):
        transfer(source, target, amount, accounts, locks)


def main():
    accounts = {"Ana": Value("i", 10_000), "Luis": Value("i", 10_000)}
    locks = {"Ana": Lock(), "Luis": Lock()}
    shared = accounts, locks, Barrier(2)
    tellers = [
        Process(target=teller, args=("Ana", "Luis", 1, *shared)),
        Process(target=teller, args=("Luis", "Ana", 2, *shared)),
    ]
    for process in tellers:
        process.start()
    for process in tellers:
        process.join()
    for name, balance in accounts.items():
        print(f"{name}: {balance.value}")


if __name__ == "__main__":
    main()
