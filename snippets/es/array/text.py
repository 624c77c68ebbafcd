"""Un proceso deja un texto en un Array de letras y otro lo lee."""

from multiprocessing import Array, Process


def escribir(letrero, texto):
    letrero.value = texto.encode()


def main():
    letrero = Array("c", 12)
    for texto in ("cafetería", "té"):
        proceso = Process(target=escribir, args=(letrero, texto))
        proceso.start()
        proceso.join()
        print(f"value: {letrero.value} -> {letrero.value.decode()}")
        print(f"raw:   {letrero.raw}")
    try:
        letrero.value = b"x" * 13
    except ValueError as error:
        print(f"ValueError: {error}")


if __name__ == "__main__":
    main()
