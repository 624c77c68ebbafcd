"""One process alone keeps the accounts and the tellers send it orders."""

from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def teller(bank):
    for _ in range(3):
        bank.send(("Ana", "Luis", 10))
        bank.recv()  # wait for the receipt


def main():
    accounts, tellers = {"Ana": 100, "Luis": 100}, {}
    for name in ("north", "south"):
        end, bank = Pipe()
        tellers[end] = Process(target=teller, args=(bank,), name=name)
        tellers[end].start()
        bank.close()  # only the teller keeps that end
    open_ends = list(tellers)
    while open_ends:
        for end in wait(open_ends):
            try:
                source, target, amount = end.recv()
            except EOFError:  # the teller is gone
                open_ends.remove(end)
                continue
            accounts[source] -= amount
            accounts[target] += amount
            if tellers[end].name == "north":
                tellers[end].kill()
            else:
                end.send("receipt")
    for process in tellers.values():
        process.join()
        print(f"The {process.name} teller leaves with {process.exitcode}")
    print(f"Ana {accounts['Ana']} + Luis {accounts['Luis']}")


if __name__ == "__main__":
    main()
