"""Subir la bandera y bajarla enseguida engaña a quien espera."""

from multiprocessing import Event, Process
from time import sleep


def esperar(pulso):
    while pulso.wait():  # sin plazo: debería ser siempre True
        pass
    print("wait() ha devuelto False, y nadie le puso un plazo")


def main():
    pulso = Event()
    proceso = Process(target=esperar, args=(pulso,))
    proceso.start()
    while proceso.is_alive():
        pulso.set()
        pulso.clear()
        sleep(0.005)  # lo que va de un pulso a otro
    proceso.join()


if __name__ == "__main__":
    main()
