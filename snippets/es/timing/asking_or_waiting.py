"""Tiempo de procesador que gasta un proceso en esperar tres décimas."""

from multiprocessing import Event, Process, SimpleQueue, Value
from time import process_time, sleep


def preguntando(marca, aviso):
    while not marca.value:
        pass


def a_ratos(marca, aviso):
    while not marca.value:
        sleep(0.05)


def esperando(marca, aviso):
    aviso.wait()


def trabajar(manera, dentro, marca, aviso, gasto):
    antes = process_time()
    dentro.set()
    manera(marca, aviso)
    gasto.put(process_time() - antes)


def main():
    for manera in preguntando, a_ratos, esperando:
        dentro, aviso, gasto = Event(), Event(), SimpleQueue()
        marca = Value("i", 0, lock=False)
        hijo = Process(
            target=trabajar, args=(manera, dentro, marca, aviso, gasto)
        )
        hijo.start()
        dentro.wait()
        sleep(0.3)
        marca.value = 1
        aviso.set()
        print(f"{manera.__name__:<13}{gasto.get() * 1000:6.1f} ms")
        hijo.join()


if __name__ == "__main__":
    main()
