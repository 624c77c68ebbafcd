"""El camarero mira antes de dormirse y no necesita el aviso."""

from multiprocessing import Condition, Process, Value


def recoger(platos, aviso):
    with aviso:
        hay = aviso.wait_for(lambda: platos.value > 0, timeout=0.5)
        print(f"¿Hay platos? {hay}. Platos: {platos.value}")


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
