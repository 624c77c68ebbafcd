"""put() y get() sin esperar, con plazo y en una cola llena o vacía."""

from multiprocessing import Queue
from queue import Empty, Full
from time import perf_counter


def probar(rotulo, operacion):
    antes = perf_counter()
    try:
        resultado = operacion()
    except (Empty, Full) as error:
        resultado = f"queue.{type(error).__name__}"
    segundos = perf_counter() - antes
    print(f"{rotulo:22} {resultado}, {segundos:.1f} s")


def main():
    cola = Queue(maxsize=1)
    probar("put('a')", lambda: cola.put("a"))
    probar("put_nowait('b')", lambda: cola.put_nowait("b"))
    probar("put('b', timeout=0.2)", lambda: cola.put("b", timeout=0.2))
    print(f"qsize() {cola.qsize()}, full() {cola.full()}")
    probar("get()", lambda: cola.get())
    probar("get_nowait()", lambda: cola.get_nowait())
    probar("get(timeout=0.2)", lambda: cola.get(timeout=0.2))
    probar("get(timeout=-1)", lambda: cola.get(timeout=-1))
    print(f"qsize() {cola.qsize()}, empty() {cola.empty()}")


if __name__ == "__main__":
    main()
