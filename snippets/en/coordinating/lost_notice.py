"""A signal that nobody waits for: what each tool remembers."""

from multiprocessing import Condition, Event, Process, Semaphore


def arrive_later(condition, event, semaphore):
    with condition:
        print(f"Condition: {condition.wait(timeout=0.3)}")
    for _ in range(2):
        print(f"Event: {event.wait(timeout=0.3)}")
    for _ in range(2):
        print(f"Semaphore: {semaphore.acquire(timeout=0.3)}")


def main():
    condition, event, semaphore = Condition(), Event(), Semaphore(0)
    with condition:
        condition.notify()
    event.set()
    semaphore.release()
    child = Process(target=arrive_later, args=(condition, event, semaphore))
    child.start()
    child.join()


if __name__ == "__main__":
    main()
