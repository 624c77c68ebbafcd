"""locked() dice si alguien tiene el Lock en este instante."""

from multiprocessing import Lock, Process, current_process


def mirar(cerrojo):
    print(f"{current_process().name}: {cerrojo.locked()}")


def main():
    cerrojo = Lock()
    mirar(cerrojo)
    with cerrojo:
        mirar(cerrojo)
        vecino = Process(target=mirar, args=(cerrojo,))
        vecino.start()
        vecino.join()
    mirar(cerrojo)


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.14"
# ///
