"""Measure the cost of a free Lock and of one that another process wants."""

from multiprocessing import Event, Lock, Process, Value
from timeit import repeat

TIMES = 100_000


def measure(statement, lock):
    times = repeat(statement, globals={"lock": lock}, number=TIMES)
    print(f"{min(times) / TIMES * 1e9:8.0f} ns  {statement}")


def compete(lock, ready, finish):
    ready.set()
    while not finish.value:
        with lock:
            pass


def main():
    lock = Lock()
    print("Nobody else asks for it:")
    measure("pass", lock)
    measure("lock.acquire(); lock.release()", lock)
    measure("with lock: pass", lock)
    ready, finish = Event(), Value("b", 0, lock=False)
    rival = Process(target=compete, args=(lock, ready, finish))
    rival.start()
    ready.wait()
    print("Another process keeps asking for it:")
    measure("with lock: pass", lock)
    finish.value = 1
    rival.join()


if __name__ == "__main__":
    main()
