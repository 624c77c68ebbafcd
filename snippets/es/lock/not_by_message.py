"""Un Lock no viaja como mensaje ni como argumento de una tarea."""

from multiprocessing import Lock, Pool, SimpleQueue


def vender(cerrojo):
    with cerrojo:
        print("Vendida")


def main():
    cerrojo = Lock()
    cola = SimpleQueue()
    try:
        cola.put(cerrojo)
    except RuntimeError as error:
        print(f"SimpleQueue.put\n    {error}")
    cola.close()
    with Pool(2) as grupo:
        try:
            grupo.map(vender, [cerrojo, cerrojo])
        except RuntimeError as error:
            print(f"Pool.map\n    {error}")
        grupo.close()
        grupo.join()


if __name__ == "__main__":
    main()
