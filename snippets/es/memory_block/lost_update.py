"""Dos tornos suman un visitante en el mismo byte, mal y bien."""

from multiprocessing import Barrier, Lock, Process
from multiprocessing.shared_memory import SharedMemory


def sumar_mal(nombre, cita, cerrojo):
    visitantes = SharedMemory(nombre)
    vistos = visitantes.buf[0]
    cita.wait()  # los dos ya han leído
    visitantes.buf[0] = vistos + 1
    visitantes.close()


def sumar_bien(nombre, cita, cerrojo):
    visitantes = SharedMemory(nombre)
    cita.wait()
    with cerrojo:
        visitantes.buf[0] += 1
    visitantes.close()


def main():
    for sumar in sumar_mal, sumar_bien:
        cita, cerrojo = Barrier(2), Lock()
        visitantes = SharedMemory(create=True, size=1)
        argumentos = visitantes.name, cita, cerrojo
        tornos = [Process(target=sumar, args=argumentos) for _ in range(2)]
        for proceso in tornos:
            proceso.start()
        for proceso in tornos:
            proceso.join()
        print(f"{sumar.__name__}: {visitantes.buf[0]}")
        visitantes.close()
        visitantes.unlink()


if __name__ == "__main__":
    main()
