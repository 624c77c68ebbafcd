"""Cierra un bloque mientras queda una vista de sus bytes, mal y bien."""

from multiprocessing.shared_memory import SharedMemory


def cerrar_mal(bloque):
    cabecera = bloque.buf[:4]
    cabecera[:] = b"v1.0"
    try:
        bloque.close()
    except BufferError as error:
        print(f"BufferError: {error}")
    cabecera.release()
    bloque.close()


def cerrar_bien(bloque):
    with bloque.buf[:4] as cabecera:
        cabecera[:] = b"v1.0"
    bloque.close()


def main():
    for cerrar in cerrar_mal, cerrar_bien:
        bloque = SharedMemory(create=True, size=16)
        try:
            cerrar(bloque)
            print(f"{cerrar.__name__}: cerrado")
        finally:
            bloque.unlink()


if __name__ == "__main__":
    main()
