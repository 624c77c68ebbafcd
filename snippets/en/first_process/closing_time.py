"""At its end a program cuts daemons short and waits for the others."""

from multiprocessing import Barrier, Event, Process
from time import sleep


def play(opening):
    try:
        opening.wait()
        sleep(60)
    finally:
        print("Radio: switching off")


def count_till(opening, closing):
    opening.wait()
    closing.wait()
    print("Till: all counted")


def main():
    opening, closing = Barrier(3), Event()
    radio = Process(target=play, args=(opening,), daemon=True)
    till = Process(target=count_till, args=(opening, closing))
    radio.start()
    till.start()
    opening.wait()  # all three are ready
    print("Manager: closing up and going home")
    closing.set()


if __name__ == "__main__":
    main()
