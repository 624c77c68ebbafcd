"""The waiter sleeps without looking, when the notification is over."""

from multiprocessing import Condition, Process, Value


def collect(plates, notice):
    with notice:
        awake = notice.wait(timeout=0.5)
        print(f"Is he notified? {awake}. Plates: {plates.value}")


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
