"""Un camión devuelve el permiso solo si lo ha tomado."""

from multiprocessing import Process, Semaphore


def descargar(nombre, muelle):
    if not muelle.acquire(timeout=0.1):
        print(f"Camión {nombre}: se va")
        return
    try:
        print(f"Camión {nombre}: descarga")
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
