"""Lo que un Pool permite según esté abierto, cerrado o terminado."""

from multiprocessing import Pool


def cubo(numero):
    return numero**3


def probar(titulo, accion, *argumentos):
    try:
        print(f"{titulo}: {accion(*argumentos)}")
    except ValueError as error:
        print(f"{titulo}: ValueError: {error}")


def main():
    grupo = Pool(2)
    probar("abierto, join()", grupo.join)
    recibo = grupo.apply_async(cubo, (2,))
    grupo.close()
    probar("cerrado, apply()", grupo.apply, cubo, (3,))
    probar("cerrado, get() de antes", recibo.get)
    probar("cerrado, join()", grupo.join)
    otro = Pool(2)
    otro.terminate()
    probar("terminado, apply()", otro.apply, cubo, (4,))
    probar("terminado, join()", otro.join)


if __name__ == "__main__":
    main()
