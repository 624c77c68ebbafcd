"""El grupo avisa cuando una lista de tareas está hecha o ha fallado."""

from multiprocessing import Pool


def raiz(numero):
    if numero < 0:
        raise ValueError(f"{numero} no tiene raíz")
    return numero**0.5


def hecha(resultados):
    print(f"callback: {resultados}")


def fallida(error):
    print(f"error_callback: {error}")


def main():
    with Pool(2) as grupo:
        for numeros in [1, 4, 9], [16, -1, 36]:
            recibo = grupo.map_async(
                raiz, numeros, callback=hecha, error_callback=fallida
            )
            recibo.wait()
            print(f"    successful(): {recibo.successful()}")
        grupo.close()
        grupo.join()


if __name__ == "__main__":
    main()
