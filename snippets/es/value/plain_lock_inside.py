"""Un Value con un Lock corriente se bloquea a sí mismo y con RLock no."""

from multiprocessing import Event, Lock, Process, RLock, Value


def sumar(total, dentro):
    with total.get_lock():
        dentro.set()
        total.value += 1


def probar(cerrojo):
    total, dentro = Value("i", 0, lock=cerrojo), Event()
    proceso = Process(target=sumar, args=(total, dentro))
    proceso.start()
    dentro.wait()
    proceso.join(timeout=1)
    print(f"{type(cerrojo).__name__}: espera aún, {proceso.is_alive()}")
    proceso.kill()
    proceso.join()
    print(f"    total: {total.get_obj().value}")


def main():
    probar(Lock())
    probar(RLock())


if __name__ == "__main__":
    main()
