"""Pide un Lock que tiene otro proceso sin esperarlo para siempre."""

from multiprocessing import Event, Lock, Process
from time import perf_counter


def imprimir(cerrojo, ocupada, terminar):
    with cerrojo:
        ocupada.set()
        terminar.wait()


def pedir(cerrojo, **opciones):
    antes = perf_counter()
    tomado = cerrojo.acquire(**opciones)
    segundos = perf_counter() - antes
    texto = ", ".join(f"{clave}={opciones[clave]}" for clave in opciones)
    print(f"acquire({texto}) -> {tomado}, {segundos:.2f} s")


def main():
    cerrojo = Lock()
    ocupada, terminar = Event(), Event()
    vecino = Process(target=imprimir, args=(cerrojo, ocupada, terminar))
    vecino.start()
    ocupada.wait()
    print("El vecino usa la impresora:")
    pedir(cerrojo, block=False)
    pedir(cerrojo, timeout=0.2)
    pedir(cerrojo, timeout=-1)
    pedir(cerrojo, block=False, timeout=60)
    terminar.set()
    vecino.join()
    print("El vecino ha terminado:")
    pedir(cerrojo, timeout=0.2)
    cerrojo.release()


if __name__ == "__main__":
    main()
