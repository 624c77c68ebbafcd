"""Un Semaphore de 2 no protege un saldo: caben dos cajeros."""

from multiprocessing import Barrier, Process, Semaphore, Value


def retirar(saldo, puerta, cita):
    with puerta:
        visto = saldo.value
        cita.wait()  # los dos han leído
        saldo.value = visto - 30


def main():
    saldo = Value("i", 100, lock=False)
    puerta, cita = Semaphore(2), Barrier(2)
    cajeros = [
        Process(target=retirar, args=(saldo, puerta, cita))
        for _ in range(2)
    ]
    for cajero in cajeros:
        cajero.start()
    for cajero in cajeros:
        cajero.join()
    print(f"Quedan {saldo.value}; deberían quedar 40")


if __name__ == "__main__":
    main()
