"""EOFError no llega mientras quede abierta una copia del que escribe."""

from multiprocessing import Pipe, Process


def medir(salida):
    salida.send(21)


def main():
    entrada, salida = Pipe(duplex=False)
    sensor = Process(target=medir, args=(salida,))
    sensor.start()
    print(f"Recibo {entrada.recv()}")
    sensor.join()
    print(f"El sensor ya no está: código {sensor.exitcode}")
    print(f"¿Hay algo que recibir? {entrada.poll(0.3)}")
    salida.close()
    print("Cierro mi copia")
    print(f"¿Hay algo que recibir? {entrada.poll(0.3)}")
    try:
        entrada.recv()
    except EOFError:
        print("recv() lanza EOFError")
    entrada.close()


if __name__ == "__main__":
    main()
