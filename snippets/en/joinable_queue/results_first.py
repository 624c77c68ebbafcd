"""The queue's join() does not wait for the processes to end."""

from multiprocessing import JoinableQueue, Process, Queue


def develop(negatives, photos):
    while (number := negatives.get()) is not None:
        photos.put(bytes(100_000 + number))
        negatives.task_done()
    negatives.task_done()


def main():
    negatives, photos = JoinableQueue(), Queue()
    lab = Process(target=develop, args=(negatives, photos))
    lab.start()
    for number in range(5):
        negatives.put(number)
    negatives.put(None)
    negatives.join()
    print("All negatives are done")
    lab.join(timeout=0.3)
    print(f"Has the lab ended? {not lab.is_alive()}")
    print(f"I collect {sum(len(photos.get()) for _ in range(5))} bytes")
    lab.join()
    print(f"Has the lab ended? {not lab.is_alive()}")


if __name__ == "__main__":
    main()
