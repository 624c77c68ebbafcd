"""Qué se puede hacer después de close() y después de unlink()."""

from multiprocessing.shared_memory import SharedMemory


def main():
    bloque = SharedMemory(create=True, size=8)
    otro = SharedMemory(bloque.name)
    bloque.buf[0] = 7
    bloque.close()
    print(f"Tras close(), bloque.buf es {bloque.buf}")
    print(f"El otro objeto sigue abierto y lee {otro.buf[0]}")
    bloque.unlink()
    otro.buf[0] += 1
    print(f"Tras unlink(), el otro todavía escribe y lee {otro.buf[0]}")
    try:
        SharedMemory(otro.name)
    except FileNotFoundError:
        print("Ya nadie más puede abrirlo")
    otro.close()


if __name__ == "__main__":
    main()
