"""Two producers and three consumers: how the workshop closes."""

from multiprocessing import Process, Queue


def collect(shop, bicycles):
    for number in range(6):
        bicycles.put(f"{shop} {number}")


def repair(bicycles, done):
    while (bicycle := bicycles.get()) is not None:
        done.put(bicycle)
    done.put(None)  # this mechanic has finished


def main():
    bicycles, done = Queue(), Queue()
    shops = [
        Process(target=collect, args=(name, bicycles))
        for name in ("north", "south")
    ]
    mechanics = [
        Process(target=repair, args=(bicycles, done)) for _ in range(3)
    ]
    for process in mechanics + shops:
        process.start()
    for shop in shops:
        shop.join()  # everything is in the queue by now
    for _ in mechanics:
        bicycles.put(None)  # one signal for each of them
    ready = []
    for _ in mechanics:
        ready.extend(iter(done.get, None))
    for mechanic in mechanics:
        mechanic.join()
    print(f"Repaired: {len(ready)}; different: {len(set(ready))}")
    print(f"Exit codes: {[m.exitcode for m in mechanics]}")


if __name__ == "__main__":
    main()
