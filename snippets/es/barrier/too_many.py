"""Cuatro personas cruzan un puente de dos en dos; otra espera sola."""

from multiprocessing import Barrier, Process
from threading import BrokenBarrierError


def cruzar(puente):
    puente.wait()
    print("Cruza")


def main():
    puente = Barrier(2)
    personas = [Process(target=cruzar, args=(puente,)) for _ in range(4)]
    for persona in personas:
        persona.start()
    for persona in personas:
        persona.join()
    print(f"Códigos de salida: {[p.exitcode for p in personas]}")
    try:
        puente.wait(timeout=0.2)
    except BrokenBarrierError:
        print("La quinta se cansa de esperar")


if __name__ == "__main__":
    main()
