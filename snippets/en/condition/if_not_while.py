"""Two customers wait for a cake, look only once and both take it."""

from multiprocessing import Condition, Process, Semaphore, Value


def buy(cakes, oven, in_line):
    with oven:
        in_line.release()
        if cakes.value == 0:
            oven.wait()
        cakes.value -= 1


def main():
    cakes, oven = Value("i", 0, lock=False), Condition()
    in_line = Semaphore(0)
    customers = [
        Process(target=buy, args=(cakes, oven, in_line)) for _ in range(2)
    ]
    for customer in customers:
        customer.start()
    for _ in customers:
        in_line.acquire()
    with oven:  # both are asleep: they have released the lock
        cakes.value = 1
        oven.notify_all()
    for customer in customers:
        customer.join()
    print(f"Cakes left: {cakes.value}")


if __name__ == "__main__":
    main()
