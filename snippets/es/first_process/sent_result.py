"""El resultado vuelve al padre por una cola."""

from multiprocessing import Process, SimpleQueue


def cobrar(cuenta, buzon):
    buzon.put([*cuenta, "café"])


def main():
    cuenta, buzon = ["sopa", "pan"], SimpleQueue()
    caja = Process(target=cobrar, args=(cuenta, buzon))
    caja.start()
    cuenta = buzon.get()
    caja.join()
    print("El padre tiene", cuenta)


if __name__ == "__main__":
    main()
