"""The one who waits is asked to leave, and nobody is left blocked."""

from multiprocessing import Condition, Process, Value


def wait(plates, closed, condition):
    with condition:
        condition.wait_for(lambda: plates.value or closed.value)
        print(f"Waiter: plates {plates.value}, closed {closed.value}")


def main():
    plates = Value("i", 0, lock=False)
    closed = Value("b", 0, lock=False)
    condition = Condition()
    waiter = Process(target=wait, args=(plates, closed, condition))
    waiter.start()
    with condition:
        closed.value = 1
        condition.notify_all()
    waiter.join()
    print(f"Exit code: {waiter.exitcode}")


if __name__ == "__main__":
    main()
