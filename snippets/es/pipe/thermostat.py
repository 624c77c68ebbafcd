"""Un termostato pregunta a su sensor y decide: dos procesos, una Pipe."""

from multiprocessing import Pipe, Process


def medir(termostato):
    temperaturas = iter([17.5, 18.2, 20.9, 21.4])
    with termostato:
        while termostato.recv() == "mide":
            termostato.send(next(temperaturas))


def main():
    sensor, termostato = Pipe()
    proceso = Process(target=medir, args=(termostato,))
    proceso.start()
    termostato.close()  # ese extremo es del sensor
    with sensor:
        for _ in range(4):
            sensor.send("mide")
            grados = sensor.recv()
            estado = "encendida" if grados < 20 else "apagada"
            print(f"{grados} grados: calefacción {estado}")
        sensor.send("acaba")
    proceso.join()
    print(f"Código de salida: {proceso.exitcode}")


if __name__ == "__main__":
    main()
