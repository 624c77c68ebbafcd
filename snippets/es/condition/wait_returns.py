"""Lo que devuelven wait() y wait_for(), con plazo y sin él."""

from multiprocessing import Condition, Process, Value


def servir(mesa, aviso):
    with aviso:
        mesa.value = 7
        aviso.notify()


def main():
    mesa, aviso = Value("i", 0, lock=False), Condition()
    with aviso:
        print(f"wait(0.2), nadie avisa: {aviso.wait(0.2)}")
        cocina = Process(target=servir, args=(mesa, aviso))
        cocina.start()  # no puede avisar hasta que wait() suelta
        print(f"wait(), alguien avisa: {aviso.wait()}")
        print(f"wait_for: {aviso.wait_for(lambda: mesa.value)}")
        nueve = aviso.wait_for(lambda: mesa.value == 9, timeout=0.2)
        print(f"wait_for con plazo: {nueve}")
    cocina.join()


if __name__ == "__main__":
    main()
