"""A child is born while a thread of its parent holds a Lock."""

import multiprocessing
import threading

lock = threading.Lock()


def hold(held, let_go):
    with lock:
        held.set()
        let_go.wait()


def use():
    print("Threads that exist in the child:", threading.active_count())
    taken = lock.acquire(timeout=0.5)
    print("The child takes the Lock:", taken)
    if taken:
        lock.release()


def main():
    held, let_go = threading.Event(), threading.Event()
    thread = threading.Thread(target=hold, args=(held, let_go))
    thread.start()
    held.wait()
    child = multiprocessing.Process(target=use)
    child.start()
    let_go.set()  # the thread lets go, but only in the parent's memory
    thread.join()
    child.join()
    print("Exit code of the child:", child.exitcode)


if __name__ == "__main__":
    main()
