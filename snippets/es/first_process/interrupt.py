"""interrupt() es una excepción, y el proceso apaga el fuego."""

from multiprocessing import Event, Process
from time import sleep


def cocinar(listo):
    try:
        listo.set()
        sleep(60)
    except KeyboardInterrupt:
        print("Cocinera: me interrumpen")
    finally:
        print("Cocinera: apago el fuego")


def main():
    listo = Event()
    cocinera = Process(target=cocinar, args=(listo,))
    cocinera.start()
    listo.wait()
    cocinera.interrupt()
    cocinera.join()
    print("Código de salida:", cocinera.exitcode)


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.14"
# ///
