"""Un hijo llena la lista que le dieron, y la del padre sigue vacía."""

from multiprocessing import Process


def anotar(pedidos):
    pedidos.append("café")
    pedidos.append("tostada")
    print(f"El camarero ha anotado {pedidos}")


def main():
    pedidos = []
    camarero = Process(target=anotar, args=(pedidos,))
    camarero.start()
    camarero.join()
    print(f"La cocina lee {pedidos}")


if __name__ == "__main__":
    main()
