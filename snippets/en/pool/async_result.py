"""A receipt before and after its task is done."""

from multiprocessing import Event, Pool, TimeoutError

common = {}


def prepare(light):
    common["light"] = light


def cross(car):
    common["light"].wait()
    return f"{car} has crossed"


def look(receipt):
    print(f"ready(): {receipt.ready()}")
    try:
        print(f"successful(): {receipt.successful()}")
    except ValueError:
        print("successful(): ValueError, not known yet")


def main():
    green = Event()
    with Pool(1, initializer=prepare, initargs=(green,)) as crossing:
        receipt = crossing.apply_async(cross, ("The taxi",))
        look(receipt)
        print(f"wait(0.1): {receipt.wait(0.1)}")
        try:
            receipt.get(timeout=0.1)
        except TimeoutError:
            print("get(timeout=0.1): TimeoutError")
        green.set()
        print(f"get(): {receipt.get()}")
        look(receipt)
        crossing.close()
        crossing.join()


if __name__ == "__main__":
    main()
