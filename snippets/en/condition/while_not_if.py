"""Two customers wait for a cake and each looks on waking up."""

from multiprocessing import Condition, Process, Semaphore, Value


def buy(cakes, oven, in_line, sold):
    with oven:
        in_line.release()
        oven.wait_for(lambda: cakes.value > 0)
        cakes.value -= 1
        print(f"Sold; {cakes.value} left")
    sold.release()


def main():
    cakes, oven = Value("i", 0, lock=False), Condition()
    in_line, sold = Semaphore(0), Semaphore(0)
    customers = [
        Process(target=buy, args=(cakes, oven, in_line, sold))
        for _ in range(2)
    ]
    for customer in customers:
        customer.start()
    for _ in customers:
        in_line.acquire()
    for _ in customers:
        with oven:  # both are notified and there is enough for one
            cakes.value += 1
            print(f"A cake comes out; there is {cakes.value}")
            oven.notify_all()
        sold.acquire()
    for customer in customers:
        customer.join()


if __name__ == "__main__":
    main()
