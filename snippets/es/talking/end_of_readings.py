"""Cuando se cierra el último extremo que escribe, recv() lo dice."""

from multiprocessing import Pipe, Process


def medir(salida):
    with salida:  # al salir del bloque se cierra
        for grados in 18, 21, 24:
            salida.send(grados)


def main():
    entrada, salida = Pipe(duplex=False)
    sensor = Process(target=medir, args=(salida,))
    sensor.start()
    salida.close()  # el principal también tenía uno
    while True:
        try:
            print(f"Recibo {entrada.recv()}")
        except EOFError:
            print("No hay más: la otra punta está cerrada")
            break
    sensor.join()


if __name__ == "__main__":
    main()
