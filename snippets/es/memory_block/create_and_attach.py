"""Crea un bloque, lo abre por su nombre y prueba lo que no se puede."""

from multiprocessing.shared_memory import SharedMemory


def probar(que, *argumentos, **opciones):
    try:
        SharedMemory(*argumentos, **opciones)
    except (OSError, ValueError) as error:
        print(f"{que}: {type(error).__name__}")


def main():
    bloque = SharedMemory(create=True, size=16)
    try:
        otro = SharedMemory(bloque.name)
        bloque.buf[:4] = b"9:30"
        print(f"Por el otro se lee {bytes(otro.buf[:4])}")
        print(f"Con 16 bytes al menos: {otro.size >= 16}")
        otro.close()
        probar("Crear con nombre usado", bloque.name, create=True, size=1)
        probar("Crear sin decir el tamaño", create=True)
        probar("Abrir sin decir el nombre")
        probar("Abrir lo que no existe", bloque.name + "x")
    finally:
        bloque.close()
        bloque.unlink()


if __name__ == "__main__":
    main()
