"""Dos procesos envían mensajes grandes por el mismo extremo."""

from contextlib import nullcontext
from multiprocessing import Barrier, Lock, Pipe, Process

MENSAJES = 3
LARGO = 4_000_000


def enviar(letra, salida, turno, comienzo):
    comienzo.wait()
    for _ in range(MENSAJES):
        with turno:
            salida.send_bytes(letra * LARGO)


def recibir(turno):
    entrada, salida = Pipe(duplex=False)
    comienzo = Barrier(3)
    procesos = [
        Process(target=enviar, args=(letra, salida, turno, comienzo))
        for letra in (b"\1", b"\2")
    ]
    for proceso in procesos:
        proceso.start()
    salida.close()
    comienzo.wait()
    enteros = 0
    try:
        while True:
            mensaje = entrada.recv_bytes()
            enteros += mensaje in (b"\1" * LARGO, b"\2" * LARGO)
    except OSError as error:
        print(f"    {type(error).__name__}: {error}")
    except EOFError:
        print("    EOFError: todo leído")
    print(f"    mensajes enteros: {enteros} de {2 * MENSAJES}")
    entrada.close()
    for proceso in procesos:
        proceso.join()


def main():
    print("Cada uno cuando quiere:")
    recibir(nullcontext())
    print("Por turnos, con un Lock:")
    recibir(Lock())


if __name__ == "__main__":
    main()
