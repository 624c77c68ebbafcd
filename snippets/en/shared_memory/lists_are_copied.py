"""A waiter adds two dishes to the list received as an argument."""

from multiprocessing import Process


def waiter(order):
    order.append("soup")
    order.append("bread")
    print(f"Waiter: {order}")


def main():
    order = ["water"]
    process = Process(target=waiter, args=(order,))
    process.start()
    process.join()
    print(f"Kitchen: {order}")


if __name__ == "__main__":
    main()
