"""A child fills the list it was given, and the parent's stays empty."""

from multiprocessing import Process


def take_orders(orders):
    orders.append("coffee")
    orders.append("toast")
    print(f"The waiter has noted {orders}")


def main():
    orders = []
    waiter = Process(target=take_orders, args=(orders,))
    waiter.start()
    waiter.join()
    print(f"The kitchen reads {orders}")


if __name__ == "__main__":
    main()
