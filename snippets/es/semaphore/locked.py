"""locked() dice si el Semaphore está a 0 en este instante."""

from multiprocessing import Process, Semaphore, current_process


def mirar(plazas):
    print(f"{current_process().name}: {plazas.locked()}")


def main():
    plazas = Semaphore(2)
    with plazas:
        mirar(plazas)
        with plazas:
            vecino = Process(target=mirar, args=(plazas,))
            vecino.start()
            vecino.join()
    mirar(plazas)


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.14"
# ///
