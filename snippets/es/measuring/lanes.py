"""Dos cálculos uno tras otro, y otros dos a la vez."""

from multiprocessing import Process


def contar_primos():
    primos = sum(
        all(numero % divisor for divisor in range(2, numero))
        for numero in range(2, 5_000)
    )
    print(f"{primos} primos")


def main():
    for nombre in "solo A", "solo B":
        proceso = Process(target=contar_primos, name=nombre)
        proceso.start()
        proceso.join()
    juntos = [
        Process(target=contar_primos, name=nombre)
        for nombre in ("junto A", "junto B")
    ]
    for proceso in juntos:
        proceso.start()
    for proceso in juntos:
        proceso.join()


if __name__ == "__main__":
    main()
