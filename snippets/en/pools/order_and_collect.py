"""A kitchen takes orders at once and hands them over when ready."""

from multiprocessing import Event, Pool

common = {}


def prepare(gas):
    common["gas"] = gas


def cook(dish):
    common["gas"].wait()
    return f"{dish}, to the table"


def main():
    gas = Event()
    with Pool(2, initializer=prepare, initargs=(gas,)) as kitchen:
        soup = kitchen.apply_async(cook, ("soup",))
        rice = kitchen.apply_async(cook, ("rice",))
        print(f"Orders placed. Is the soup ready? {soup.ready()}")
        gas.set()
        print(soup.get())
        print(rice.get())
        print(f"Is the soup ready? {soup.ready()}")
        print(kitchen.apply(cook, ("coffee",)))
        kitchen.close()
        kitchen.join()


if __name__ == "__main__":
    main()
