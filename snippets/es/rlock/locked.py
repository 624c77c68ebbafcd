"""locked() dice si alguien tiene el RLock, también si es otro."""

from multiprocessing import Process, RLock


def mirar(quien, cerrojo):
    print(f"{quien}: {cerrojo.locked()}")


def main():
    cerrojo = RLock()
    mirar("libre", cerrojo)
    with cerrojo:
        mirar("el dueño", cerrojo)
        vecino = Process(target=mirar, args=("un vecino", cerrojo))
        vecino.start()
        vecino.join()


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.14"
# ///
