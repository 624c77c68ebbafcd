"""Tres camareros ponen pedidos en una Queue y la cocina los toma."""

from multiprocessing import Process, Queue

PEDIDOS = 4


def atender(camarero, pedidos):
    for numero in range(PEDIDOS):
        pedidos.put((camarero, numero))


def main():
    nombres = ["Ana", "Luis", "Eva"]
    pedidos = Queue()
    camareros = [
        Process(target=atender, args=(nombre, pedidos))
        for nombre in nombres
    ]
    for proceso in camareros:
        proceso.start()
    recibidos = [pedidos.get() for _ in range(PEDIDOS * len(nombres))]
    for proceso in camareros:
        proceso.join()
    print("Llegan así:", *(camarero for camarero, _ in recibidos))
    for nombre in nombres:
        suyos = [numero for quien, numero in recibidos if quien == nombre]
        print(f"Los de {nombre}, en el orden {suyos}")


if __name__ == "__main__":
    main()
