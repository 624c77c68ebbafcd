"""A waiter leaves dishes on a hatch with room for three."""

from multiprocessing import Process, Queue


def serve(hatch, dishes, cooks):
    for dish in dishes:
        hatch.put(dish)  # waits if there are three
    for _ in range(cooks):
        hatch.put(None)  # one for each cook


def cook(name, hatch, done):
    while (dish := hatch.get()) is not None:
        done.put((dish, name))
    done.put(None)


def main():
    dishes = [f"dish {number:02}" for number in range(12)]
    names = ["Rosa", "Iván"]
    hatch, done = Queue(maxsize=3), Queue()
    processes = [
        Process(target=cook, args=(name, hatch, done)) for name in names
    ]
    details = hatch, dishes, len(names)
    processes.append(Process(target=serve, args=details))
    for process in processes:
        process.start()
    received = []
    for _ in names:
        received.extend(iter(done.get, None))
    for process in processes:
        process.join()
    for name in names:
        own = sum(who == name for _, who in received)
        print(f"{name} has made {own}")
    everything = sorted(dish for dish, _ in received) == dishes
    print(f"All {len(received)} are there, each one once: {everything}")


if __name__ == "__main__":
    main()
