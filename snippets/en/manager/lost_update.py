"""Two sales are noted at once; one is lost, and with a lock it is not."""

from multiprocessing import Barrier, Manager, Process


def without_lock(sales, barrier):
    noted = sales["tea"]
    barrier.wait()
    sales["tea"] = noted + 1


def with_lock(sales, barrier, lock):
    barrier.wait()
    with lock:
        sales["tea"] += 1


def sell(function, data):
    tills = [Process(target=function, args=data) for _ in range(2)]
    for till in tills:
        till.start()
    for till in tills:
        till.join()


def main():
    with Manager() as manager:
        sales = manager.dict({"tea": 0})
        barrier = Barrier(2)
        sell(without_lock, (sales, barrier))
        print("Without a lock:", sales["tea"])
        sales["tea"] = 0
        sell(with_lock, (sales, barrier, manager.Lock()))
        print("With a lock:", sales["tea"])


if __name__ == "__main__":
    main()
