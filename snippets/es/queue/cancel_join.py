"""Con cancel_join_thread() el proceso termina y el mensaje se pierde."""

from multiprocessing import Process, Queue
from queue import Empty
from time import sleep


class Foto:
    def __getstate__(self):  # pickle la llama en el hilo de la cola
        sleep(60)  # revelarla lleva un minuto
        return {}


def enviar(fotos):
    fotos.cancel_join_thread()
    fotos.put(Foto())


def main():
    fotos = Queue()
    fotografo = Process(target=enviar, args=(fotos,))
    fotografo.start()
    fotografo.join()
    print(f"Código de salida: {fotografo.exitcode}")
    try:
        fotos.get(timeout=0.2)
    except Empty:
        print("La foto no ha llegado ni llegará")


if __name__ == "__main__":
    main()
