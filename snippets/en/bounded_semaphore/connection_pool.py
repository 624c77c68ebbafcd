"""Five clients use two connections and every wrong return is noticed."""

from multiprocessing import Array, BoundedSemaphore, Lock, Process
from os import getpid
from time import sleep

CONNECTIONS = 2


def take(free, lock, who):
    free.acquire()
    with lock:
        number = list(who).index(0)
        who[number] = getpid()
    return number


def give_back(number, free, lock, who):
    with lock:
        if who[number] != getpid():
            raise ValueError(f"connection {number} is not yours")
        who[number] = 0
    free.release()


def query(client, *connections):
    number = take(*connections)
    sleep(0.05)  # the query
    give_back(number, *connections)
    try:
        give_back(number, *connections)  # the mistake, on purpose
    except ValueError:
        print(f"Client {client}: given back twice, detected")


def main():
    free, lock = BoundedSemaphore(CONNECTIONS), Lock()
    who = Array("l", CONNECTIONS, lock=False)  # 0: nobody has it
    clients = [
        Process(target=query, args=(client, free, lock, who))
        for client in range(1, 6)
    ]
    for client in clients:
        client.start()
    for client in clients:
        client.join()
    print(f"Exit codes: {[c.exitcode for c in clients]}")
    left = sum(free.acquire(block=False) for _ in range(3))
    print(f"Connections free at the end: {left}")


if __name__ == "__main__":
    main()
