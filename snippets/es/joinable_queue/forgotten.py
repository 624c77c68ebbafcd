"""Una excepción antes de task_done() deja a join() esperando."""

import threading
from multiprocessing import JoinableQueue, Process


def cobrar_mal(facturas):
    while (factura := facturas.get()) is not None:
        try:
            float(factura)
            facturas.task_done()
        except ValueError:
            print(f"    no es un importe: {factura}")
    facturas.task_done()


def cobrar_bien(facturas):
    while (factura := facturas.get()) is not None:
        try:
            float(factura)
        except ValueError:
            print(f"    no es un importe: {factura}")
        finally:
            facturas.task_done()
    facturas.task_done()


def probar(cobrar):
    print(f"{cobrar.__name__}:")
    facturas = JoinableQueue()
    cajero = Process(target=cobrar, args=(facturas,))
    cajero.start()
    for factura in "12.50", "veinte", "7", None:
        facturas.put(factura)
    cajero.join()
    hilo = threading.Thread(target=facturas.join, daemon=True)
    hilo.start()
    hilo.join(timeout=0.3)
    print(f"    ¿vuelve join()? {not hilo.is_alive()}")


def main():
    probar(cobrar_mal)
    probar(cobrar_bien)


if __name__ == "__main__":
    main()
