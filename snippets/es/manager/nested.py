"""Tres maneras de cambiar un diccionario que está dentro de otro."""

from multiprocessing import Manager, Process


def pintar(paredes):
    paredes["norte"]["color"] = "azul"
    este = paredes["este"]
    este["color"] = "azul"
    paredes["este"] = este
    paredes["sur"]["color"] = "azul"


def main():
    with Manager() as gestor:
        paredes = gestor.dict()
        paredes["norte"] = {"color": "blanco"}
        paredes["este"] = {"color": "blanco"}
        paredes["sur"] = gestor.dict({"color": "blanco"})
        pintor = Process(target=pintar, args=(paredes,))
        pintor.start()
        pintor.join()
        for nombre, pared in paredes.items():
            print(f"{nombre}: {pared['color']}")


if __name__ == "__main__":
    main()
