"""Tres corredores esperan la salida y un cuarto llega tarde."""

from multiprocessing import Event, Process, Semaphore


def correr(corredor, salida, en_su_sitio):
    en_su_sitio.release()
    salida.wait()
    print(f"{corredor} corre")


def main():
    salida, en_su_sitio = Event(), Semaphore(0)
    corredores = [
        Process(target=correr, args=(corredor, salida, en_su_sitio))
        for corredor in ("Ana", "Luis", "Eva")
    ]
    for corredor in corredores:
        corredor.start()
    for _ in corredores:
        en_su_sitio.acquire()
    print("¡Ya!")
    salida.set()
    for corredor in corredores:
        corredor.join()
    tarde = Process(target=correr, args=("Iván", salida, en_su_sitio))
    tarde.start()
    tarde.join()


if __name__ == "__main__":
    main()
