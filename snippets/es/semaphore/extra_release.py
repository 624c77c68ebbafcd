"""Un camión devuelve un permiso que no tiene y otro entra de más."""

from multiprocessing import Process, Semaphore


def descargar(nombre, muelle):
    entra = muelle.acquire(timeout=0.1)
    try:
        print(f"Camión {nombre}: {'descarga' if entra else 'se va'}")
    finally:
        muelle.release()


def main():
    muelle = Semaphore(1)
    with muelle:
        print("Camión A: descarga")
        for nombre in "B", "C":
            camion = Process(target=descargar, args=(nombre, muelle))
            camion.start()
            camion.join()
        print("Camión A: termina")


if __name__ == "__main__":
    main()
