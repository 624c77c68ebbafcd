"""Con duplex=False, un extremo solo recibe y el otro solo envía."""

from multiprocessing import Pipe


def probar(rotulo, operacion):
    try:
        print(f"{rotulo}: {operacion()}")
    except OSError as error:
        print(f"{rotulo}: {type(error).__name__}, {error}")


def main():
    entrada, salida = Pipe(duplex=False)
    print(f"entrada: lee {entrada.readable}, escribe {entrada.writable}")
    print(f"salida: lee {salida.readable}, escribe {salida.writable}")
    probar("salida.send()", lambda: salida.send("hola"))
    probar("entrada.recv()", entrada.recv)
    probar("entrada.send()", lambda: entrada.send("hola"))
    probar("salida.recv()", salida.recv)
    salida.close()
    print(f"salida.closed: {salida.closed}")
    probar("salida.send() cerrada", lambda: salida.send("hola"))
    entrada.close()


if __name__ == "__main__":
    main()
