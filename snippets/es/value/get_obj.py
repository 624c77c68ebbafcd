"""Un vecino tiene el cerrojo de un Value mientras otro proceso lo mira."""

from multiprocessing import Event, Process, Value


def ocupar(saldo, tomado, soltar):
    with saldo.get_lock():
        tomado.set()
        soltar.wait()
        saldo.value += 1


def main():
    saldo, tomado, soltar = Value("i", 100), Event(), Event()
    vecino = Process(target=ocupar, args=(saldo, tomado, soltar))
    vecino.start()
    tomado.wait()
    print("El vecino tiene el cerrojo:")
    print(f"    acquire(block=False) -> {saldo.acquire(block=False)}")
    print(f"    get_obj().value -> {saldo.get_obj().value}")
    soltar.set()
    print("El vecino va a soltarlo:")
    print(f"    acquire() -> {saldo.acquire()}")
    print(f"    value -> {saldo.value}")
    saldo.release()
    vecino.join()


if __name__ == "__main__":
    main()
