"""Cuatro trabajadores cuentan los números primos de ocho tramos."""

from multiprocessing import Pool

TRAMO = 2_500


def es_primo(numero):
    divisores = range(2, int(numero**0.5) + 1)
    return numero > 1 and all(numero % divisor for divisor in divisores)


def contar(desde):
    return desde, sum(map(es_primo, range(desde, desde + TRAMO)))


def main():
    comienzos = range(0, 8 * TRAMO, TRAMO)
    total = 0
    with Pool(4) as grupo:
        recibidos = grupo.imap_unordered(contar, comienzos)
        for hechos, (desde, primos) in enumerate(recibidos, start=1):
            print(f"{hechos} de 8: {primos} primos desde {desde}")
            total += primos
        grupo.close()
        grupo.join()
    print(f"Primos menores que {8 * TRAMO}: {total}")


if __name__ == "__main__":
    main()
