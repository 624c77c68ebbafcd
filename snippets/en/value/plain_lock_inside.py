"""A Value with a plain Lock blocks itself, and one with an RLock not."""

from multiprocessing import Event, Lock, Process, RLock, Value


def add(total, inside):
    with total.get_lock():
        inside.set()
        total.value += 1


def try_out(lock):
    total, inside = Value("i", 0, lock=lock), Event()
    process = Process(target=add, args=(total, inside))
    process.start()
    inside.wait()
    process.join(timeout=1)
    print(f"{type(lock).__name__}: still waiting, {process.is_alive()}")
    process.kill()
    process.join()
    print(f"    total: {total.get_obj().value}")


def main():
    try_out(Lock())
    try_out(RLock())


if __name__ == "__main__":
    main()
