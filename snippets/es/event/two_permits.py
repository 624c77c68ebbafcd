"""La cocina avisa dos veces y un Semaphore guarda los dos avisos."""

from multiprocessing import Process, Semaphore


def recoger(listos):
    platos = 0
    while listos.acquire(timeout=0.3):
        platos += 1
    print(f"Platos recogidos: {platos}")


def main():
    listos = Semaphore(0)
    for _ in range(2):
        print("Cocina: plato listo")
        listos.release()
    camarero = Process(target=recoger, args=(listos,))
    camarero.start()
    camarero.join()


if __name__ == "__main__":
    main()
