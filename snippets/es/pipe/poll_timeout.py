"""poll() dice si hay algo que recibir, y puede esperar un plazo."""

from multiprocessing import Pipe
from time import perf_counter


def preguntar(entrada, **opciones):
    antes = perf_counter()
    respuesta = entrada.poll(**opciones)
    segundos = perf_counter() - antes
    texto = ", ".join(f"{clave}={opciones[clave]}" for clave in opciones)
    print(f"poll({texto}) -> {respuesta}, {segundos:.1f} s")


def main():
    entrada, salida = Pipe(duplex=False)
    preguntar(entrada)
    preguntar(entrada, timeout=0.2)
    salida.send("hola")
    print("Hay un mensaje:")
    preguntar(entrada)
    preguntar(entrada, timeout=None)
    print(f"Recibo {entrada.recv()!r}")
    salida.close()
    print("El otro extremo está cerrado:")
    preguntar(entrada)
    try:
        entrada.recv()
    except EOFError:
        print("recv() lanza EOFError")
    entrada.close()


if __name__ == "__main__":
    main()
