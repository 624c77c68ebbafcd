"""Hand a spawn child a Lock of fork and then one of spawn."""

import multiprocessing


def note(lock):
    with lock:
        print("The child uses the Lock")


def main():
    spawn = multiprocessing.get_context("spawn")
    fork = multiprocessing.get_context("fork")
    for origin, lock in (("fork", fork.Lock()), ("spawn", spawn.Lock())):
        print("Lock of the context", origin)
        child = spawn.Process(target=note, args=(lock,))
        try:
            child.start()
        except RuntimeError as error:
            print("RuntimeError:", error)
        else:
            child.join()
            print("Exit code of the child:", child.exitcode)


if __name__ == "__main__":
    main()
