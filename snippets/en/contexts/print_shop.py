"""A print shop uses a context of its own, and the program another."""

import multiprocessing


def print_sheets(orders, done):
    for title in iter(orders.get, None):
        done.put(f"{title}: printed")


def main():
    context = multiprocessing.get_context("spawn")
    orders, done = context.Queue(), context.Queue()
    shop = context.Process(target=print_sheets, args=(orders, done))
    shop.start()
    for title in "Posters", "Tickets", None:
        orders.put(title)
    print(done.get())
    print(done.get())
    shop.join()
    print(f"The process: {shop.name}, exit code {shop.exitcode}")
    print(f"The method of the context: {context.get_start_method()}")
    print(
        f"The method of the program: {multiprocessing.get_start_method()}"
    )


if __name__ == "__main__":
    main()
