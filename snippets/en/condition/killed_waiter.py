"""The one who waits is killed and the one who notifies is left blocked."""

from multiprocessing import Condition, Process, Semaphore


def wait(condition, inside):
    with condition:
        inside.release()
        condition.wait()


def notify(condition):
    with condition:
        condition.notify()


def main():
    condition, inside = Condition(), Semaphore(0)
    waiter = Process(target=wait, args=(condition, inside))
    waiter.start()
    inside.acquire()
    with condition:  # the waiter is asleep: it has released the lock
        waiter.kill()
        waiter.join()
    kitchen = Process(target=notify, args=(condition,))
    kitchen.start()
    kitchen.join(timeout=0.7)
    print(f"Is the kitchen still in notify()? {kitchen.is_alive()}")
    kitchen.kill()
    kitchen.join()


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.11"
# [tool.mpguide]
# failing-children = ["Process-1", "Process-2"]
# ///
