"""Al cerrar se cancelan las tareas que no han empezado."""

from concurrent.futures import CancelledError, ProcessPoolExecutor
from multiprocessing import Event

comun = {}


def preparar(papel):
    comun["papel"] = papel


def imprimir(pagina):
    comun["papel"].wait()
    return pagina


def main():
    papel = Event()
    imprenta = ProcessPoolExecutor(1, None, preparar, (papel,))
    paginas = [imprenta.submit(imprimir, numero) for numero in range(20)]
    imprenta.shutdown(wait=False, cancel_futures=True)
    try:
        paginas[-1].result()
    except CancelledError:
        print("La última: CancelledError")
    papel.set()
    print(f"La primera: {paginas[0].result()}")
    canceladas = sum(pagina.cancelled() for pagina in paginas)
    print(f"Impresas: {20 - canceladas}; canceladas: {canceladas}")
    try:
        imprenta.submit(imprimir, 21)
    except RuntimeError as error:
        print(f"submit(): {error}")


if __name__ == "__main__":
    main()
