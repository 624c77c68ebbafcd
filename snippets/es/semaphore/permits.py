"""Un Semaphore de 2 da dos permisos y niega el tercero."""

from multiprocessing import Semaphore


def main():
    plazas = Semaphore(2)
    for coche in "A", "B", "C":
        print(f"Coche {coche}: {plazas.acquire(block=False)}")
    print(f"C espera 0.2 s: {plazas.acquire(timeout=0.2)}")
    print(f"C con plazo negativo: {plazas.acquire(timeout=-1)}")
    plazas.release()
    print(f"C, después de una salida: {plazas.acquire(timeout=0.2)}")


if __name__ == "__main__":
    main()
