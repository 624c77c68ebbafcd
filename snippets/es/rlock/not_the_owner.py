"""Solo suelta un RLock el hilo que lo tomó, de ese mismo proceso."""

from multiprocessing import Process, RLock
from threading import Thread


def soltar(cerrojo, quien):
    try:
        cerrojo.release()
        print(f"{quien}: lo suelta")
    except AssertionError as error:
        print(f"{quien}: AssertionError\n    {error}")


def main():
    cerrojo = RLock()
    soltar(cerrojo, "nadie lo tenía")
    cerrojo.acquire()
    for clase, quien in ((Process, "otro proceso"), (Thread, "otro hilo")):
        intruso = clase(target=soltar, args=(cerrojo, quien))
        intruso.start()
        intruso.join()
    soltar(cerrojo, "el dueño")


if __name__ == "__main__":
    main()
