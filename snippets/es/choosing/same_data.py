"""Las mismas medidas por cuatro caminos, leídas dos veces."""

from multiprocessing import Array, Manager, Pipe, Process, Queue
from queue import Empty

MEDIDAS = [18.5, 21.0, 19.5]


def medir(casillas, lista, salida, cola):
    casillas[:] = MEDIDAS
    lista[:] = MEDIDAS
    salida.send(MEDIDAS)
    cola.put(MEDIDAS)


def leer(casillas, lista, entrada, cola, plazo):
    try:
        print("Queue  ", cola.get(timeout=plazo))
    except Empty:
        print("Queue   nada")
    print("Pipe   ", entrada.recv() if entrada.poll(plazo) else "nada")
    print("Array  ", casillas[:])
    print("Manager", lista[:])


def main():
    casillas, cola = Array("d", 3), Queue()
    entrada, salida = Pipe(duplex=False)
    with Manager() as gestor:
        lista = gestor.list()
        sensor = Process(target=medir, args=(casillas, lista, salida, cola))
        sensor.start()
        leer(casillas, lista, entrada, cola, plazo=None)
        print("Otra vez:")
        leer(casillas, lista, entrada, cola, plazo=0.1)
        sensor.join()


if __name__ == "__main__":
    main()
