"""Un Semaphore que nace a 0 hace que un proceso espere a otro."""

from multiprocessing import Process, Semaphore


def cortar(lavada):
    lavada.acquire()
    print("La lechuga está cortada")


def lavar(lavada):
    print("La lechuga está lavada")
    lavada.release()


def main():
    lavada = Semaphore(0)
    ayudantes = [
        Process(target=tarea, args=(lavada,)) for tarea in (cortar, lavar)
    ]
    for ayudante in ayudantes:
        ayudante.start()
    for ayudante in ayudantes:
        ayudante.join()


if __name__ == "__main__":
    main()
