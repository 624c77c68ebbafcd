"""Dos cálculos uno tras otro, y otros dos a la vez."""

from multiprocessing import Process, Value


def contar_primos(encontrados):
    for desde in range(2, 5_002, 1_000):
        primos = sum(
            all(numero % divisor for divisor in range(2, numero))
            for numero in range(desde, desde + 1_000)
        )
        with encontrados.get_lock():
            encontrados.value += primos


def main():
    encontrados = Value("i", 0)
    solo_a, solo_b, junto_a, junto_b = (
        Process(target=contar_primos, args=(encontrados,), name=nombre)
        for nombre in ("solo A", "solo B", "junto A", "junto B")
    )
    solo_a.start()
    solo_a.join()
    solo_b.start()
    solo_b.join()
    junto_a.start()
    junto_b.start()
    junto_a.join()
    junto_b.join()
    print(f"Entre los cuatro han encontrado {encontrados.value}.")


if __name__ == "__main__":
    main()
