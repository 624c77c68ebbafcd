"""Tras join() con plazo hay que mirar si el proceso ha terminado."""

from multiprocessing import Process
from time import sleep


def hornear():
    sleep(60)


def main():
    horno = Process(target=hornear)
    horno.start()
    horno.join(timeout=0.2)
    print("Pasó el plazo. ¿Sigue encendido?", horno.is_alive())
    try:
        horno.close()
    except ValueError as error:
        print("ValueError:", error)
    if horno.exitcode is None:
        horno.terminate()
        horno.join()
    print("Código de salida:", horno.exitcode)
    horno.close()


if __name__ == "__main__":
    main()
