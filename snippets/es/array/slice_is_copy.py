"""Cambiar una rodaja no cambia el Array, y compararlo entero no sirve."""

from multiprocessing import Array, Process


def corregir_mal(precios):
    copia = precios[:]
    copia[0] = 99


def corregir_bien(precios):
    copia = precios[:]
    copia[0] = 99
    precios[:] = copia


def main():
    for corregir in corregir_mal, corregir_bien:
        precios = Array("i", [10, 20, 30])
        proceso = Process(target=corregir, args=(precios,))
        proceso.start()
        proceso.join()
        print(f"{corregir.__name__}: {precios[:]}")
    print(f"precios == [99, 20, 30]: {precios == [99, 20, 30]}")
    print(f"precios[:] == [99, 20, 30]: {precios[:] == [99, 20, 30]}")


if __name__ == "__main__":
    main()
