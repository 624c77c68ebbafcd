"""What a Manager can create, and the class of each proxy."""

from multiprocessing import Manager


def main():
    with Manager() as manager:
        lock = manager.Lock()
        created = {
            "dict": manager.dict({"salt": 2}),
            "list": manager.list([3, 1]),
            "Namespace": manager.Namespace(),
            "Value": manager.Value("i", 7),
            "Array": manager.Array("d", [0.5, 1.5]),
            "Queue": manager.Queue(10),
            "JoinableQueue": manager.JoinableQueue(),
            "Lock": lock,
            "RLock": manager.RLock(),
            "Semaphore": manager.Semaphore(3),
            "BoundedSemaphore": manager.BoundedSemaphore(3),
            "Condition": manager.Condition(lock),
            "Event": manager.Event(),
            "Barrier": manager.Barrier(2),
            "Pool": manager.Pool(1),
        }
        for name, proxy in created.items():
            print(f"{name:17} {type(proxy).__name__}")


if __name__ == "__main__":
    main()
