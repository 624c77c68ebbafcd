"""Un SharedMemoryManager que empieza, da dos bloques y lo borra todo."""

from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory


def existe(nombre):
    try:
        SharedMemory(nombre).close()
    except FileNotFoundError:
        return False
    return True


def main():
    gestor = SharedMemoryManager()
    gestor.start()
    foto = gestor.SharedMemory(size=64)
    datos = gestor.ShareableList(["playa.png", 8, 8])
    foto.buf[0] = 255
    print(f"Datos: {list(datos)}; primer píxel: {foto.buf[0]}")
    nombres = foto.name, datos.shm.name
    foto.close()
    datos.shm.close()
    print(f"Antes de shutdown(): {[existe(nombre) for nombre in nombres]}")
    gestor.shutdown()
    print(f"Después: {[existe(nombre) for nombre in nombres]}")


if __name__ == "__main__":
    main()
