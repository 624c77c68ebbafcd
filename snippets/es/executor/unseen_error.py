"""Una tarea falla y solo se entera quien mira su futuro."""

from concurrent.futures import ProcessPoolExecutor


def cobrar(importe):
    if importe < 0:
        raise ValueError(f"importe negativo: {importe}")
    return importe


def main():
    with ProcessPoolExecutor(2) as ejecutor:
        futuros = [ejecutor.submit(cobrar, euros) for euros in (10, -5, 30)]
    print("El with ha terminado sin quejarse")
    for futuro in futuros:
        error = futuro.exception()
        print(f"    {error or futuro.result()}")


if __name__ == "__main__":
    main()
