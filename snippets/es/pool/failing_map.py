"""Un error en una tarea de map se lleva los resultados de todas."""

from multiprocessing import Pool


def leer(texto):
    return int(texto)


def leer_sin_fallar(texto):
    try:
        return int(texto)
    except ValueError as error:
        return error


def main():
    textos = ["7", "ocho", "9"]
    with Pool(2) as grupo:
        try:
            print(grupo.map(leer, textos))
        except ValueError as error:
            print(f"map: {error}")
        print("Con el error como resultado:")
        for resultado in grupo.map(leer_sin_fallar, textos):
            print(f"    {resultado}")
        grupo.close()
        grupo.join()


if __name__ == "__main__":
    main()
