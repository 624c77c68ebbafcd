"""El Lock se suelta, pero lo escrito sigue en la memoria del proceso."""

from multiprocessing import Event, Lock, Process
from pathlib import Path

PEDIDOS = Path("pedidos.txt")


def pedir(cerrojo, con_flush, escrito, leido):
    with PEDIDOS.open("w", encoding="utf-8") as archivo:
        with cerrojo:
            archivo.write("mesa 4: dos cafés")
            if con_flush:
                archivo.flush()
        escrito.set()
        leido.wait()


def main():
    cerrojo = Lock()
    for con_flush in False, True:
        escrito, leido = Event(), Event()
        detalles = cerrojo, con_flush, escrito, leido
        camarero = Process(target=pedir, args=detalles)
        camarero.start()
        escrito.wait()
        with cerrojo:
            texto = PEDIDOS.read_text(encoding="utf-8")
        leido.set()
        camarero.join()
        print(f"Con flush dentro del Lock: {con_flush}")
        print(f"    la cocina lee: {texto!r}")
    print(f"Una vez cerrado: {PEDIDOS.read_text(encoding='utf-8')!r}")


if __name__ == "__main__":
    main()
