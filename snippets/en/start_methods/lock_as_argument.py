"""The same attempt with a Lock created in main() and passed along."""

from multiprocessing import Barrier, Lock, Process, SimpleQueue


def try_it(lock, meeting, results):
    """Try to take the Lock without waiting and say whether it worked."""
    taken = lock.acquire(block=False)
    meeting.wait()  # nobody lets go of it until both have tried
    if taken:
        lock.release()
    results.put(taken)


def main():
    lock = Lock()
    meeting = Barrier(2)
    results = SimpleQueue()
    arguments = (lock, meeting, results)
    children = [Process(target=try_it, args=arguments) for _ in range(2)]
    with lock:  # the parent holds it as long as the children live
        for child in children:
            child.start()
        successes = sum(results.get() for _ in children)
        for child in children:
            child.join()
    print("Exit codes:", [child.exitcode for child in children])
    print("The parent holds the Lock.")
    print("Children that took it as well:", successes)


if __name__ == "__main__":
    main()
