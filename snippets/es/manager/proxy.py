"""Un proxy se parece a su objeto, pero no es el objeto."""

from multiprocessing import Manager


def main():
    with Manager() as gestor:
        notas = gestor.list([7, 9, 4])
        print("str:", notas)
        print("repr:", repr(notas).partition(" at ")[0])
        print("Igual a la lista:", notas == [7, 9, 4])
        print("Es una lista:", isinstance(notas, list))

        copia = notas._getvalue()
        print("Igual a la lista, la copia:", copia == [7, 9, 4])
        copia.append(10)
        print("La copia tiene", len(copia), "y el manager", len(notas))

        print("Con _callmethod:", notas._callmethod("index", (9,)))


if __name__ == "__main__":
    main()
