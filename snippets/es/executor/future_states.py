"""Un futuro antes y después de que su tarea termine."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Event

comun = {}


def preparar(barrera):
    comun["barrera"] = barrera


def pasar(coche):
    comun["barrera"].wait()
    return f"{coche} ha pasado"


def main():
    barrera = Event()
    with ProcessPoolExecutor(1, None, preparar, (barrera,)) as peaje:
        coches = [peaje.submit(pasar, coche) for coche in "ABCDEF"]
        primero, ultimo = coches[0], coches[-1]
        print(f"done(): {primero.done()}")
        try:
            primero.result(timeout=0.2)
        except TimeoutError:
            print("result(timeout=0.2): TimeoutError")
        print(f"cancel() del primero: {primero.cancel()}")
        print(f"cancel() del último: {ultimo.cancel()}")
        primero.add_done_callback(lambda f: print(f"aviso: {f.done()}"))
        barrera.set()
    print(f"result(): {primero.result()}")
    print(f"exception(): {primero.exception()}")
    print(f"cancelled(): {ultimo.cancelled()}")


if __name__ == "__main__":
    main()
