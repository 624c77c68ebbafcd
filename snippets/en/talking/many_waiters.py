"""Three waiters put orders in a Queue and the kitchen takes them."""

from multiprocessing import Process, Queue

ORDERS = 4


def serve(waiter, orders):
    for number in range(ORDERS):
        orders.put((waiter, number))


def main():
    names = ["Ana", "Luis", "Eva"]
    orders = Queue()
    waiters = [Process(target=serve, args=(name, orders)) for name in names]
    for process in waiters:
        process.start()
    received = [orders.get() for _ in range(ORDERS * len(names))]
    for process in waiters:
        process.join()
    print("They arrive like this:", *(waiter for waiter, _ in received))
    for name in names:
        own = [number for who, number in received if who == name]
        print(f"Those of {name}, in the order {own}")


if __name__ == "__main__":
    main()
