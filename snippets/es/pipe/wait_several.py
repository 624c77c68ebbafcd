"""wait() dice cuáles de varios extremos y procesos tienen novedades."""

from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def contar_coches(salida, coches):
    with salida:
        for matricula in coches:
            salida.send(matricula)


def main():
    barreras, procesos = {}, {}
    for nombre, coches in ("norte", [101, 102, 103]), ("sur", [201]):
        entrada, salida = Pipe(duplex=False)
        detalles = salida, coches
        proceso = Process(target=contar_coches, args=detalles, name=nombre)
        proceso.start()
        salida.close()
        barreras[entrada] = []
        procesos[proceso.sentinel] = proceso
    abiertas = list(barreras)
    while abiertas or procesos:
        for objeto in wait([*abiertas, *procesos]):
            if objeto in procesos:
                print(f"Ha terminado {procesos.pop(objeto).name}")
                continue
            try:
                barreras[objeto].append(objeto.recv())
            except EOFError:
                abiertas.remove(objeto)
                objeto.close()
    print(f"Coches: {list(barreras.values())}")


if __name__ == "__main__":
    main()
