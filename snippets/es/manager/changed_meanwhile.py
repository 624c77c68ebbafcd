"""Otro proceso quita elementos mientras este los recorre."""

from multiprocessing import Event, Manager, Process


def quitar(cola, leido, quitado):
    leido.wait()
    cola.pop(0)
    quitado.set()


def atender(nombre, recorrer, cola):
    leido, quitado = Event(), Event()
    otro = Process(target=quitar, args=(cola, leido, quitado))
    otro.start()
    vistos = []
    for cliente in recorrer(cola):
        vistos.append(cliente)
        leido.set()
        quitado.wait()
    otro.join()
    print(f"{nombre}: {vistos}")


def uno_a_uno(cola):
    return cola


def de_una_vez(cola):
    return cola[:]


def main():
    with Manager() as gestor:
        for recorrer in (uno_a_uno, de_una_vez):
            cola = gestor.list(["Ana", "Eva", "Luis"])
            atender(recorrer.__name__, recorrer, cola)


if __name__ == "__main__":
    main()
