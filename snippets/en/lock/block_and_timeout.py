"""Ask for a Lock that another process holds, and do not wait forever."""

from multiprocessing import Event, Lock, Process
from time import perf_counter


def print_pages(lock, busy, finish):
    with lock:
        busy.set()
        finish.wait()


def ask(lock, **options):
    before = perf_counter()
    taken = lock.acquire(**options)
    seconds = perf_counter() - before
    text = ", ".join(f"{key}={options[key]}" for key in options)
    print(f"acquire({text}) -> {taken}, {seconds:.2f} s")


def main():
    lock = Lock()
    busy, finish = Event(), Event()
    neighbor = Process(target=print_pages, args=(lock, busy, finish))
    neighbor.start()
    busy.wait()
    print("The neighbor is using the printer:")
    ask(lock, block=False)
    ask(lock, timeout=0.2)
    ask(lock, timeout=-1)
    ask(lock, block=False, timeout=60)
    finish.set()
    neighbor.join()
    print("The neighbor has finished:")
    ask(lock, timeout=0.2)
    lock.release()


if __name__ == "__main__":
    main()
