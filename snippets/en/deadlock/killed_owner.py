"""A teller dies halfway through a transfer, with the lock taken."""

from multiprocessing import Event, Lock, Process, Value
from time import sleep


def transfer(lock, ana, luis, halfway):
    with lock:
        ana.value -= 50
        halfway.set()
        sleep(60)  # it will never wake up
        luis.value += 50


def main():
    lock, halfway = Lock(), Event()
    ana, luis = Value("i", 100), Value("i", 100)
    teller = Process(target=transfer, args=(lock, ana, luis, halfway))
    teller.start()
    halfway.wait()
    teller.kill()
    teller.join()
    print(f"Exit code of the teller: {teller.exitcode}")
    print(f"Can the lock be taken? {lock.acquire(timeout=0.5)}")
    print(f"Ana {ana.value} + Luis {luis.value} = {ana.value + luis.value}")


if __name__ == "__main__":
    main()
