"""Dos torniquetes suman, con cerrojo, en una variable global corriente."""

from multiprocessing import Lock, Process

PERSONAS = 1_000
visitantes = 0


def torniquete(puerta, cerrojo):
    global visitantes
    for _ in range(PERSONAS):
        with cerrojo:
            visitantes += 1
    with cerrojo:
        print(f"Puerta {puerta}: {visitantes}")


def main():
    cerrojo = Lock()
    torniquetes = [
        Process(target=torniquete, args=(puerta, cerrojo))
        for puerta in ("norte", "sur")
    ]
    for proceso in torniquetes:
        proceso.start()
    for proceso in torniquetes:
        proceso.join()
    print(f"Programa principal: {visitantes}")


if __name__ == "__main__":
    main()
