"""The waiter looks before sleeping and does not need the notification."""

from multiprocessing import Condition, Process, Value


def collect(plates, notice):
    with notice:
        some = notice.wait_for(lambda: plates.value > 0, timeout=0.5)
        print(f"Are there plates? {some}. Plates: {plates.value}")


def main():
    plates, notice = Value("i", 0, lock=False), Condition()
    with notice:
        plates.value = 1
        notice.notify()
    waiter = Process(target=collect, args=(plates, notice))
    waiter.start()
    waiter.join()


if __name__ == "__main__":
    main()
