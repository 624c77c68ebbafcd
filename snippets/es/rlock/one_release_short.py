"""Falta un release(), y el RLock sigue tomado sin que su dueño lo note."""

from multiprocessing import Process, RLock


def entrar(cerrojo):
    print("    el vecino entra:", cerrojo.acquire(timeout=0.2))


def probar(cerrojo):
    vecino = Process(target=entrar, args=(cerrojo,))
    vecino.start()
    vecino.join()


def a_mano(cerrojo):
    cerrojo.acquire()
    cerrojo.acquire()
    cerrojo.release()


def con_with(cerrojo):
    with cerrojo, cerrojo:
        pass


def main():
    for manera in (a_mano, con_with):
        cerrojo = RLock()
        manera(cerrojo)
        print(manera.__name__)
        print("    el dueño entra:", cerrojo.acquire(block=False))
        cerrojo.release()
        probar(cerrojo)


if __name__ == "__main__":
    main()
