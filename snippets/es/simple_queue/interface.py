"""Todo lo que sabe hacer una SimpleQueue, y algo que no sabe."""

from multiprocessing import SimpleQueue
from threading import active_count


def main():
    cola = SimpleQueue()
    print(f"empty(): {cola.empty()}")
    cola.put("hola")
    print(f"empty() tras put(): {cola.empty()}")
    print(f"get(): {cola.get()}; hilos: {active_count()}")
    try:
        cola.get(timeout=1)
    except TypeError:
        print("get(timeout=1): TypeError")
    print(f"¿Tiene qsize()? {hasattr(cola, 'qsize')}")
    cola.close()
    try:
        cola.put("adiós")
    except OSError as error:
        print(f"put() tras close(): OSError, {error}")


if __name__ == "__main__":
    main()
