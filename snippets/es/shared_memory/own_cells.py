"""Cada mesa electoral suma en una casilla que nadie más escribe."""

from multiprocessing import Array, Process

PAPELETAS = 3_000


def mesa(votos, casilla):
    for _ in range(PAPELETAS):
        votos[casilla] += 1


def main():
    votos = Array("i", 4, lock=False)
    mesas = [
        Process(target=mesa, args=(votos, casilla)) for casilla in range(4)
    ]
    for proceso in mesas:
        proceso.start()
    for proceso in mesas:
        proceso.join()
    print(f"Votos de cada mesa: {votos[:]}")
    print(f"Total: {sum(votos)}")


if __name__ == "__main__":
    main()
