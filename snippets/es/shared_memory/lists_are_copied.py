"""Un camarero anota dos platos en la lista que recibe como argumento."""

from multiprocessing import Process


def camarero(comanda):
    comanda.append("sopa")
    comanda.append("pan")
    print(f"Camarero: {comanda}")


def main():
    comanda = ["agua"]
    proceso = Process(target=camarero, args=(comanda,))
    proceso.start()
    proceso.join()
    print(f"Cocina: {comanda}")


if __name__ == "__main__":
    main()
