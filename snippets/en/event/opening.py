"""Three customers wait until the shop opens, and it opens for all."""

from multiprocessing import Event, Process


def shop(customer, opened):
    opened.wait()
    print(f"{customer} goes in")


def main():
    opened = Event()
    customers = [
        Process(target=shop, args=(customer, opened))
        for customer in ("Ana", "Luis", "Eva")
    ]
    for customer in customers:
        customer.start()
    print(f"Open? {opened.is_set()}")
    opened.set()
    for customer in customers:
        customer.join()
    print(f"Open? {opened.is_set()}")


if __name__ == "__main__":
    main()
