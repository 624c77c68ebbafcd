"""Processor time that a process spends on waiting three tenths."""

from multiprocessing import Event, Process, SimpleQueue, Value
from time import process_time, sleep


def asking(mark, notice):
    while not mark.value:
        pass


def now_and_then(mark, notice):
    while not mark.value:
        sleep(0.05)


def waiting(mark, notice):
    notice.wait()


def work(way, inside, mark, notice, spent):
    before = process_time()
    inside.set()
    way(mark, notice)
    spent.put(process_time() - before)


def main():
    for way in asking, now_and_then, waiting:
        inside, notice, spent = Event(), Event(), SimpleQueue()
        mark = Value("i", 0, lock=False)
        child = Process(
            target=work, args=(way, inside, mark, notice, spent)
        )
        child.start()
        inside.wait()
        sleep(0.3)
        mark.value = 1
        notice.set()
        print(f"{way.__name__:<13}{spent.get() * 1000:6.1f} ms")
        child.join()


if __name__ == "__main__":
    main()
