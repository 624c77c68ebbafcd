"""Un recibo antes y después de que su tarea termine."""

from multiprocessing import Event, Pool, TimeoutError

comun = {}


def preparar(semaforo):
    comun["semaforo"] = semaforo


def cruzar(coche):
    comun["semaforo"].wait()
    return f"{coche} ha cruzado"


def mirar(recibo):
    print(f"ready(): {recibo.ready()}")
    try:
        print(f"successful(): {recibo.successful()}")
    except ValueError:
        print("successful(): ValueError, aún no se sabe")


def main():
    verde = Event()
    with Pool(1, initializer=preparar, initargs=(verde,)) as cruce:
        recibo = cruce.apply_async(cruzar, ("El taxi",))
        mirar(recibo)
        print(f"wait(0.1): {recibo.wait(0.1)}")
        try:
            recibo.get(timeout=0.1)
        except TimeoutError:
            print("get(timeout=0.1): TimeoutError")
        verde.set()
        print(f"get(): {recibo.get()}")
        mirar(recibo)
        cruce.close()
        cruce.join()


if __name__ == "__main__":
    main()
