"""Una barrera se rompe por un plazo, y reset() la arregla."""

from multiprocessing import Barrier, Process
from threading import BrokenBarrierError


def probar(que, esperar):
    try:
        esperar()
        print(f"{que}: pasa")
    except BrokenBarrierError:
        print(f"{que}: BrokenBarrierError")


def main():
    barrera = Barrier(2)
    probar("Solo, con plazo", lambda: barrera.wait(timeout=0.2))
    print(f"¿Rota? {barrera.broken}")
    probar("Solo, sin plazo", barrera.wait)
    barrera.reset()
    print(f"¿Rota? {barrera.broken}")
    otro = Process(target=barrera.wait)
    otro.start()
    probar("Con otro", barrera.wait)
    otro.join()
    barrera.abort()
    print(f"Después de abort(), ¿rota? {barrera.broken}")


if __name__ == "__main__":
    main()
