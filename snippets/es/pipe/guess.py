"""Un proceso piensa un número y el otro lo adivina preguntando."""

from multiprocessing import Pipe, Process


def responder(secreto, arbitro, jugador):
    jugador.close()  # ese extremo es del programa principal
    with arbitro:
        while True:
            try:
                intento = arbitro.recv()
            except EOFError:  # el otro ya no juega
                return
            if intento < secreto:
                arbitro.send("mayor")
            elif intento > secreto:
                arbitro.send("menor")
            else:
                arbitro.send("acertado")


def main():
    jugador, arbitro = Pipe()
    proceso = Process(target=responder, args=(37, arbitro, jugador))
    proceso.start()
    arbitro.close()  # y este, del proceso
    bajo, alto, respuesta = 1, 100, None
    with jugador:
        while respuesta != "acertado":
            intento = (bajo + alto) // 2
            jugador.send(intento)
            respuesta = jugador.recv()
            print(f"{intento}: {respuesta}")
            if respuesta == "mayor":
                bajo = intento + 1
            elif respuesta == "menor":
                alto = intento - 1
    proceso.join()
    print(f"Código de salida: {proceso.exitcode}")


if __name__ == "__main__":
    main()
