"""Pide resultados con plazo mientras la segunda tarea sigue parada."""

from multiprocessing import Event, Pool, TimeoutError

comun = {}


def preparar(maquina):
    comun["maquina"] = maquina


def imprimir(pagina):
    if pagina == 2:
        comun["maquina"].wait()  # se ha acabado el papel
    return f"página {pagina}"


def main():
    papel = Event()
    with Pool(1, initializer=preparar, initargs=(papel,)) as imprenta:
        paginas = imprenta.imap(imprimir, [1, 2])
        print(paginas.next(timeout=10))
        try:
            paginas.next(timeout=0.1)
        except TimeoutError:
            print("nada en una décima de segundo")
        papel.set()
        print(next(paginas))
        imprenta.close()
        imprenta.join()


if __name__ == "__main__":
    main()
