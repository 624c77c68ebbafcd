"""Un texto en un Array de tipo "u" no llega al otro proceso con value."""

from multiprocessing import Array, Process


def escribir(ancho, estrecho):
    ancho.value = "niño"
    estrecho.value = "niño".encode()
    print(f"Hijo: {ancho.value!r}, {estrecho.value.decode()!r}")


def main():
    ancho, estrecho = Array("u", 8), Array("c", 8)
    proceso = Process(target=escribir, args=(ancho, estrecho))
    proceso.start()
    proceso.join()
    leido = ancho[:].rstrip("\0")
    print(f"Padre: {leido!r}, {estrecho.value.decode()!r}")


if __name__ == "__main__":
    main()
