"""Leer y escribir con el mismo Lock en dos veces pierde un retiro."""

from multiprocessing import Barrier, Lock, Process, Value


def retirar(saldo, cerrojo, cantidad, encuentro):
    with cerrojo:
        visto = saldo.value
    encuentro.wait()
    with cerrojo:
        saldo.value = visto - cantidad


def main():
    saldo = Value("i", 100)
    cerrojo, encuentro = Lock(), Barrier(2)
    cajeros = [
        Process(target=retirar, args=(saldo, cerrojo, 30, encuentro))
        for _ in range(2)
    ]
    for cajero in cajeros:
        cajero.start()
    for cajero in cajeros:
        cajero.join()
    print(f"Quedan {saldo.value}; deberían quedar 40")


if __name__ == "__main__":
    main()
