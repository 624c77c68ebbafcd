"""Busca la cadena de Collatz más larga por debajo de seis mil."""

from concurrent.futures import ProcessPoolExecutor, as_completed

TRAMO = 1_000


def longitud(numero):
    pasos = 0
    while numero != 1:
        numero = 3 * numero + 1 if numero % 2 else numero // 2
        pasos += 1
    return pasos


def mas_larga(desde):
    return max(
        (longitud(numero), numero) for numero in range(desde, desde + TRAMO)
    )


def main():
    with ProcessPoolExecutor(max_workers=3) as ejecutor:
        futuros = {
            ejecutor.submit(mas_larga, desde): desde
            for desde in range(1, 6 * TRAMO, TRAMO)
        }
        for futuro in as_completed(futuros):
            pasos, numero = futuro.result()
            print(f"Desde {futuros[futuro]}: {numero}, con {pasos} pasos")
    pasos, numero = max(futuro.result() for futuro in futuros)
    print(f"La más larga: {numero}, con {pasos} pasos")


if __name__ == "__main__":
    main()
