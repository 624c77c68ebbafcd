"""The kitchen signals twice and the waiter learns of one."""

from multiprocessing import Event, Process


def collect(notice):
    plates = 0
    while notice.wait(timeout=0.3):
        notice.clear()
        plates += 1
    print(f"Plates collected: {plates}")


def main():
    notice = Event()
    for _ in range(2):
        print("Kitchen: plate ready")
        notice.set()
    waiter = Process(target=collect, args=(notice,))
    waiter.start()
    waiter.join()


if __name__ == "__main__":
    main()
