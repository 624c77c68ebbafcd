"""close() y join_thread(): qué se puede hacer después y qué no."""

from multiprocessing import Queue
from threading import active_count


def probar(rotulo, operacion):
    try:
        operacion()
    except (AssertionError, ValueError) as error:
        print(f"{rotulo}: {type(error).__name__}")
    else:
        print(f"{rotulo}: bien")


def main():
    cola = Queue()
    cola.put("hola")
    print(f"Recibo {cola.get()}; hilos: {active_count()}")
    probar("join_thread() sin close()", cola.join_thread)
    probar("close()", cola.close)
    probar("join_thread()", cola.join_thread)
    print(f"Hilos: {active_count()}")
    probar("put() después", lambda: cola.put("adiós"))
    probar("get() después", cola.get)
    probar("close() otra vez", cola.close)


if __name__ == "__main__":
    main()
