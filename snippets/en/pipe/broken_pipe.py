"""Sending when there is nobody at the other side is an error."""

from multiprocessing import Pipe, Process


def attend(counter):
    print(f"The shop attends to {counter.recv()} and closes")
    counter.close()


def main():
    customer, counter = Pipe()
    shop = Process(target=attend, args=(counter,))
    shop.start()
    counter.close()  # that end belongs to the shop
    customer.send("Ana")
    shop.join()
    try:
        customer.send("Luis")
    except ConnectionError as error:
        print(
            f"Is it BrokenPipeError? {isinstance(error, BrokenPipeError)}"
        )
    customer.close()


if __name__ == "__main__":
    main()
