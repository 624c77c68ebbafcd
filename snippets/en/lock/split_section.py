"""Reading and writing in two turns of the same Lock loses a withdrawal."""

from multiprocessing import Barrier, Lock, Process, Value


def withdraw(balance, lock, amount, meeting):
    with lock:
        seen = balance.value
    meeting.wait()
    with lock:
        balance.value = seen - amount


def main():
    balance = Value("i", 100)
    lock, meeting = Lock(), Barrier(2)
    machines = [
        Process(target=withdraw, args=(balance, lock, 30, meeting))
        for _ in range(2)
    ]
    for machine in machines:
        machine.start()
    for machine in machines:
        machine.join()
    print(f"There is {balance.value} left; there should be 40")


if __name__ == "__main__":
    main()
