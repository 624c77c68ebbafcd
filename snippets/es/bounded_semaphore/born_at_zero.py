"""Un BoundedSemaphore que nace a 0 no admite ni su primer release()."""

from multiprocessing import BoundedSemaphore, Process, Semaphore


def hornear(crear, listo):
    try:
        listo.release()
        print(f"{crear}(0): pan listo")
    except ValueError as error:
        print(f"{crear}(0): ValueError: {error}")


def main():
    for tipo in BoundedSemaphore, Semaphore:
        listo = tipo(0)
        panadero = Process(target=hornear, args=(tipo.__name__, listo))
        panadero.start()
        panadero.join()
        print(f"El cliente recibe pan: {listo.acquire(timeout=0.2)}")


if __name__ == "__main__":
    main()
