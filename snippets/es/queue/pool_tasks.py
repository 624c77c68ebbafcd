"""Una tarea no acepta una Queue; el trabajador la recibe al nacer."""

from multiprocessing import Pool, Queue

comun = {}


def preparar(avisos):
    comun["avisos"] = avisos


def avisar(avisos, numero):
    avisos.put(numero)


def avisar_al_comun(numero):
    avisar(comun["avisos"], numero)


def main():
    avisos = Queue()
    with Pool(2, initializer=preparar, initargs=(avisos,)) as grupo:
        try:
            grupo.starmap(avisar, [(avisos, 1), (avisos, 2)])
        except RuntimeError as error:
            print(error)
        grupo.map(avisar_al_comun, [1, 2, 3])
        print(sorted(avisos.get() for _ in range(3)))
        grupo.close()
        grupo.join()


if __name__ == "__main__":
    main()
