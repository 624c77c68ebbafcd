"""Cuenta las palabras de seis textos en paralelo y junta las cuentas."""

from collections import Counter
from concurrent.futures import ProcessPoolExecutor

TEXTOS = [
    "el mar y el viento",
    "el viento y la arena",
    "la arena y el mar",
    "mar y mar y mar",
    "la luna en el mar",
    "viento en la arena",
]


def contar(texto):
    return Counter(texto.split())


def main():
    total = Counter()
    with ProcessPoolExecutor(3) as ejecutor:
        for cuenta in ejecutor.map(contar, TEXTOS, chunksize=2):
            total += cuenta
    for palabra, veces in sorted(total.items(), key=lambda par: -par[1])[
        :3
    ]:
        print(f"{palabra}: {veces}")
    print(f"Palabras: {total.total()}")
    print(f"Igual que de una vez: {total == contar(' '.join(TEXTOS))}")


if __name__ == "__main__":
    main()
