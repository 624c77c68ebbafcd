"""Tres procesos cuentan palabras y mandan una sola cuenta cada uno."""

from collections import Counter
from multiprocessing import Process, Queue

FRASES = ["el perro ve el gato", "el gato ve un pez", "un pez no ve"]
PROCESOS = 3


def contar(frases, cuentas):
    propia = Counter()
    while (frase := frases.get()) is not None:
        propia.update(frase.split())
    cuentas.put(propia)


def main():
    texto = FRASES * 20
    frases, cuentas = Queue(maxsize=10), Queue()
    contadores = [
        Process(target=contar, args=(frases, cuentas))
        for _ in range(PROCESOS)
    ]
    for contador in contadores:
        contador.start()
    for frase in texto + [None] * PROCESOS:
        frases.put(frase)
    total = Counter()
    for _ in contadores:
        total += cuentas.get()
    for contador in contadores:
        contador.join()
    for palabra, veces in sorted(total.items()):
        print(f"{palabra}: {veces}")
    print(f"Como en serie: {total == Counter(' '.join(texto).split())}")
    print(f"Códigos de salida: {[c.exitcode for c in contadores]}")


if __name__ == "__main__":
    main()
