"""The owner takes it twice, and has to release it twice as well."""

from multiprocessing import Process, RLock, SimpleQueue


def attempt(lock, answers):
    taken = lock.acquire(block=False)
    if taken:
        lock.release()
    answers.put(taken)


def look(moment, lock, answers):
    neighbor = Process(target=attempt, args=(lock, answers))
    neighbor.start()
    print(f"{moment}: does the neighbor get it? {answers.get()}")
    neighbor.join()


def main():
    lock, answers = RLock(), SimpleQueue()
    print("acquire():", lock.acquire())
    print("acquire():", lock.acquire())
    look("taken twice   ", lock, answers)
    lock.release()
    look("released once ", lock, answers)
    lock.release()
    look("released twice", lock, answers)


if __name__ == "__main__":
    main()
