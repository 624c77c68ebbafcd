"""join() espera a tantos task_done() como put() ha habido."""

import threading
from multiprocessing import JoinableQueue


def esperar(cola):
    hilo = threading.Thread(target=cola.join, daemon=True)
    hilo.start()
    hilo.join(timeout=0.3)
    print(f"    ¿vuelve join()? {not hilo.is_alive()}")
    return hilo


def main():
    cola = JoinableQueue()
    print("Cola recién creada")
    esperar(cola)
    cola.put("carta")
    print("Tras put()")
    hilo = esperar(cola)
    cola.get()
    print("Tras get()")
    esperar(cola)
    cola.task_done()
    print("Tras task_done()")
    esperar(cola)
    hilo.join()
    try:
        cola.task_done()
    except ValueError as error:
        print(f"Otro task_done(): ValueError, {error}")


if __name__ == "__main__":
    main()
