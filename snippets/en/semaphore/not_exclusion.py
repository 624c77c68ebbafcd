"""A Semaphore of 2 does not protect a balance: two tellers fit in."""

from multiprocessing import Barrier, Process, Semaphore, Value


def withdraw(balance, door, meeting):
    with door:
        seen = balance.value
        meeting.wait()  # both have read
        balance.value = seen - 30


def main():
    balance = Value("i", 100, lock=False)
    door, meeting = Semaphore(2), Barrier(2)
    tellers = [
        Process(target=withdraw, args=(balance, door, meeting))
        for _ in range(2)
    ]
    for teller in tellers:
        teller.start()
    for teller in tellers:
        teller.join()
    print(f"{balance.value} are left; 40 should be")


if __name__ == "__main__":
    main()
