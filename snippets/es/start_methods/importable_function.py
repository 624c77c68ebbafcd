"""La misma tarea con una función del módulo, que todos encuentran."""

import functools
import multiprocessing


def cobrar(precio, cantidad):
    return precio * cantidad


def mostrar(precio, cantidad):
    print(f"{cantidad} entradas: {cobrar(precio, cantidad)}")


def main():
    precio = 30
    hijo = multiprocessing.Process(target=mostrar, args=(precio, 2))
    hijo.start()
    hijo.join()
    print("Código de salida del hijo:", hijo.exitcode)

    with multiprocessing.Pool(1) as grupo:
        print(grupo.map(functools.partial(cobrar, precio), [1, 2]))


if __name__ == "__main__":
    main()
