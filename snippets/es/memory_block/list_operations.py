"""Lo que se puede hacer con una ShareableList, y lo que no."""

from multiprocessing.shared_memory import ShareableList
from operator import getitem, setitem


def probar(que, accion, *argumentos):
    try:
        accion(*argumentos)
    except Exception as error:
        print(f"{que}: {type(error).__name__}")


def main():
    ficha = ShareableList(["Ana", 37, 1.68, True, None])
    try:
        print(f"{len(ficha)} casillas: {list(ficha)}")
        ficha[1] += 1
        ficha[-1] = "zurda"
        print(f"Cambiada: {list(ficha)}")
        print(f"count(True): {ficha.count(True)}")
        print(f"index(1.68): {ficha.index(1.68)}")
        print(f"format: {ficha.format}")
        probar("Buscar lo que no está", ficha.index, "Luis")
        probar("Una casilla que no hay", getitem, ficha, 5)
        probar("Una rodaja", getitem, ficha, slice(2))
        probar("Otra lista dentro", setitem, ficha, 0, ["Ana"])
        probar("Un entero de 64 bits y uno más", setitem, ficha, 1, 2**63)
        probar("append", getattr, ficha, "append")
    finally:
        ficha.shm.close()
        ficha.shm.unlink()


if __name__ == "__main__":
    main()
