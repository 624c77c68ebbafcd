"""Las excepciones Empty y Full están en el módulo queue."""

import multiprocessing
import queue


def main():
    cola = multiprocessing.Queue()
    try:
        cola.get(timeout=0.1)
    except queue.Empty:
        print("Lanza queue.Empty")
    existe = hasattr(multiprocessing, "Empty")
    print(f"¿Existe multiprocessing.Empty? {existe}")
    print(f"¿Es una queue.Queue? {isinstance(cola, queue.Queue)}")


if __name__ == "__main__":
    main()
