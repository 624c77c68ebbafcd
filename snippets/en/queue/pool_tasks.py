"""A task does not take a Queue; a worker gets it when it is born."""

from multiprocessing import Pool, Queue

common = {}


def prepare(notices):
    common["notices"] = notices


def notify(notices, number):
    notices.put(number)


def notify_common(number):
    notify(common["notices"], number)


def main():
    notices = Queue()
    with Pool(2, initializer=prepare, initargs=(notices,)) as pool:
        try:
            pool.starmap(notify, [(notices, 1), (notices, 2)])
        except RuntimeError as error:
            print(error)
        pool.map(notify_common, [1, 2, 3])
        print(sorted(notices.get() for _ in range(3)))
        pool.close()
        pool.join()


if __name__ == "__main__":
    main()
