"""El camarero se duerme sin mirar, cuando el aviso ya ha pasado."""

from multiprocessing import Condition, Process, Value


def recoger(platos, aviso):
    with aviso:
        despierto = aviso.wait(timeout=0.5)
        print(f"¿Le avisan? {despierto}. Platos: {platos.value}")


def main():
    platos, aviso = Value("i", 0, lock=False), Condition()
    with aviso:
        platos.value = 1
        aviso.notify()
    camarero = Process(target=recoger, args=(platos, aviso))
    camarero.start()
    camarero.join()


if __name__ == "__main__":
    main()
