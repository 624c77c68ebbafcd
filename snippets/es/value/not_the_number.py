"""El Value no es el número: compararlo o darle otro valor no hace nada."""

from multiprocessing import Process, Value


def vaciar_mal(saldo):
    saldo = 0
    print(f"vaciar_mal: {saldo}")


def vaciar_bien(saldo):
    saldo.value = 0
    print(f"vaciar_bien: {saldo.value}")


def main():
    saldo = Value("i", 0)
    print(f"Con un 0 dentro, bool(saldo) es {bool(saldo)}")
    print(f"Con un 0 dentro, saldo == 0 es {saldo == 0}")
    print(f"Con un 0 dentro, saldo.value == 0 es {saldo.value == 0}")
    for vaciar in vaciar_mal, vaciar_bien:
        saldo.value = 100
        proceso = Process(target=vaciar, args=(saldo,))
        proceso.start()
        proceso.join()
        print(f"    y en el padre: {saldo.value}")


if __name__ == "__main__":
    main()
