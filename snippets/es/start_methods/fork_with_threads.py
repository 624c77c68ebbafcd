"""Un hijo nace mientras un hilo del padre tiene tomado un Lock."""

import multiprocessing
import threading

cerrojo = threading.Lock()


def tomar(tomado, soltar):
    with cerrojo:
        tomado.set()
        soltar.wait()


def usar():
    print("Hilos que hay en el hijo:", threading.active_count())
    conseguido = cerrojo.acquire(timeout=0.5)
    print("El hijo consigue el Lock:", conseguido)
    if conseguido:
        cerrojo.release()


def main():
    tomado, soltar = threading.Event(), threading.Event()
    hilo = threading.Thread(target=tomar, args=(tomado, soltar))
    hilo.start()
    tomado.wait()
    hijo = multiprocessing.Process(target=usar)
    hijo.start()
    soltar.set()  # el hilo lo suelta, pero solo en la memoria del padre
    hilo.join()
    hijo.join()
    print("Código de salida del hijo:", hijo.exitcode)


if __name__ == "__main__":
    main()
