"""notify() despierta, pero quien despierta no sigue hasta que se suelta."""

from multiprocessing import Condition, Process, Value
from time import sleep


def esperar(dormido, aviso):
    with aviso:
        dormido.value = 1
        aviso.notify()
        aviso.wait()
        print("Camarero: ya tengo el cerrojo")


def main():
    dormido, aviso = Value("b", 0, lock=False), Condition()
    camarero = Process(target=esperar, args=(dormido, aviso))
    camarero.start()
    with aviso:
        aviso.wait_for(lambda: dormido.value)
        print("Cocina: aviso")
        aviso.notify()
        sleep(0.2)
        print("Cocina: sigo dentro y me voy")
    camarero.join()


if __name__ == "__main__":
    main()
