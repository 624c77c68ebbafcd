"""Raising the flag and lowering it at once deceives the one who waits."""

from multiprocessing import Event, Process
from time import sleep


def wait(pulse):
    while pulse.wait():  # without a timeout: it should always be True
        pass
    print("wait() has returned False, and nobody gave it a timeout")


def main():
    pulse = Event()
    process = Process(target=wait, args=(pulse,))
    process.start()
    while process.is_alive():
        pulse.set()
        pulse.clear()
        sleep(0.005)  # the time from one pulse to the next
    process.join()


if __name__ == "__main__":
    main()
