"""Los trabajadores apuntan en una lista global y el padre no la ve."""

from multiprocessing import Pool

libro = []


def apuntar(visita):
    libro.append(visita)


def devolver(visita):
    return visita


def main():
    visitas = ["Ana", "Luis", "Eva"]
    with Pool(2) as grupo:
        grupo.map(apuntar, visitas)
        print(f"En la lista del padre: {libro}")
        libro.extend(grupo.map(devolver, visitas))
        print(f"Devueltas por map: {libro}")
        grupo.close()
        grupo.join()


if __name__ == "__main__":
    main()
