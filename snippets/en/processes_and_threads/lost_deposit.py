"""Two threads of a process lose a deposit, with the GIL as well."""

from threading import Barrier, Lock, Thread


class Account:
    balance = 100


def deposit(account, meeting):
    seen = account.balance
    meeting.wait()  # both have read by now
    account.balance = seen + 50


def deposit_with_lock(account, lock):
    with lock:
        seen = account.balance
        account.balance = seen + 50


def main():
    for task, common in (
        (deposit, Barrier(2)),
        (deposit_with_lock, Lock()),
    ):
        account = Account()
        threads = [
            Thread(target=task, args=(account, common)) for _ in "ab"
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        print(f"{task.__name__}: {account.balance}")


if __name__ == "__main__":
    main()
