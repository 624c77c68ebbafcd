"""Un Array no crece y un entero compartido tiene un máximo."""

from multiprocessing import Array, Value


def alargar(plazas):
    plazas.append(16)


def escribir_fuera(plazas):
    plazas[3] = 16


def escribir_decimales(plazas):
    plazas[0] = 4.5


def main():
    plazas = Array("i", [4, 8, 15])
    for cambio in alargar, escribir_fuera, escribir_decimales:
        try:
            cambio(plazas)
        except (AttributeError, IndexError, TypeError) as error:
            print(f"{cambio.__name__}: {type(error).__name__}")
    visitas = Value("i", 2_147_483_647)
    visitas.value += 1
    print(f"2147483647 + 1 = {visitas.value}")


if __name__ == "__main__":
    main()
