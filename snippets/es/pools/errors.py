"""Una división entre cero en un trabajador, pedida de cuatro maneras."""

from multiprocessing import Pool


def repartir(personas):
    return 60 // personas


def avisar(error):
    print(f"error_callback: {error}")


def main():
    with Pool(2) as grupo:
        try:
            grupo.map(repartir, [1, 2, 0, 3])
        except ZeroDivisionError as error:
            print(f"map: {error}")
        pedidos = [grupo.apply_async(repartir, (n,)) for n in (1, 0, 3)]
        for pedido in pedidos:
            try:
                print(f"get: {pedido.get()}")
            except ZeroDivisionError as error:
                print(f"get: {error}")
        grupo.apply_async(repartir, (0,))  # nadie pregunta
        grupo.apply_async(repartir, (0,), error_callback=avisar)
        grupo.close()
        grupo.join()
    print("Fin")


if __name__ == "__main__":
    main()
