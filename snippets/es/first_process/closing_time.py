"""Al terminar, el programa corta a los daemon y espera a los demás."""

from multiprocessing import Barrier, Event, Process
from time import sleep


def sonar(apertura):
    try:
        apertura.wait()
        sleep(60)
    finally:
        print("Radio: me apago")


def contar_caja(apertura, cierre):
    apertura.wait()
    cierre.wait()
    print("Caja: la cuenta está hecha")


def main():
    apertura, cierre = Barrier(3), Event()
    radio = Process(target=sonar, args=(apertura,), daemon=True)
    caja = Process(target=contar_caja, args=(apertura, cierre))
    radio.start()
    caja.start()
    apertura.wait()  # los tres están listos
    print("Encargado: cierro y me voy")
    cierre.set()


if __name__ == "__main__":
    main()
