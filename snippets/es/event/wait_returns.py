"""Lo que devuelven wait() e is_set() con la bandera bajada y subida."""

from multiprocessing import Event


def main():
    bandera = Event()
    print(f"Bajada: {bandera.wait(timeout=0.2)}, {bandera.is_set()}")
    bandera.set()
    bandera.set()
    print(f"Subida: {bandera.wait()}, {bandera.is_set()}")
    bandera.clear()
    print(f"Bajada: {bandera.wait(timeout=0)}, {bandera.is_set()}")


if __name__ == "__main__":
    main()
