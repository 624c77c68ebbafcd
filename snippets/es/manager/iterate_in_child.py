"""Recorrer un diccionario de Manager en un proceso hijo."""

from multiprocessing import Manager, Process


def leer(precios):
    try:
        for fruta in precios:
            print("Con for a secas:", fruta)
    except AttributeError as error:
        print("Con for a secas: AttributeError:", error)
    for fruta, precio in precios.items():
        print(f"Con items(): {fruta}, {precio}")


def main():
    with Manager() as gestor:
        precios = gestor.dict({"pera": 3, "uva": 5})
        print("En el padre:", list(precios))
        hijo = Process(target=leer, args=(precios,))
        hijo.start()
        hijo.join()


if __name__ == "__main__":
    main()
