"""Tres cartas llegan en orden con imap y según terminan con unordered."""

from multiprocessing import Event, Pool

comun = {}


def preparar(puente):
    comun["puente"] = puente


def llevar(carta):
    if carta == "lejos":
        comun["puente"].wait()  # el camino está cortado
    return carta


def main():
    puente = Event()
    cartas = ["lejos", "cerca", "al lado"]
    with Pool(2, initializer=preparar, initargs=(puente,)) as correo:
        llegadas = correo.imap_unordered(llevar, cartas)
        print(
            f"imap_unordered: {next(llegadas)}, {next(llegadas)}", end=", "
        )
        puente.set()
        print(next(llegadas))
        print(f"imap: {', '.join(correo.imap(llevar, cartas))}")
        correo.close()
        correo.join()


if __name__ == "__main__":
    main()
