"""Tres clientes retiran dinero por turno y uno de ellos pide demasiado."""

from multiprocessing import Lock, Process, Value


def retirar(cerrojo, saldo, importe):
    with cerrojo:
        if importe > saldo.value:
            raise ValueError("saldo insuficiente")
        saldo.value -= importe


def cliente(cerrojo, saldo, importe):
    try:
        retirar(cerrojo, saldo, importe)
        print(f"Retirar {importe} €: hecho")
    except ValueError as error:
        print(f"Retirar {importe} €: {error}")


def main():
    cerrojo, saldo = Lock(), Value("i", 100, lock=False)
    for importe in (60, 500, 40):
        proceso = Process(target=cliente, args=(cerrojo, saldo, importe))
        proceso.start()
        proceso.join()
    print(f"Quedan {saldo.value} €")


if __name__ == "__main__":
    main()
