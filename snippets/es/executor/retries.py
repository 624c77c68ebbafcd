"""Envía pedidos y repite hasta tres veces los que fallan."""

from concurrent.futures import ProcessPoolExecutor, as_completed

INTENTOS = 3
FALLOS = {"Lima": 0, "Quito": 2, "Oslo": 9, "Roma": 1}


def enviar(ciudad, intento):
    if intento <= FALLOS[ciudad]:
        raise ConnectionError(f"{ciudad} no contesta")
    return f"{ciudad}: enviado al intento {intento}"


def main():
    informe = {}
    with ProcessPoolExecutor(2) as ejecutor:
        faltan = list(FALLOS)
        for intento in range(1, INTENTOS + 1):
            futuros = {
                ejecutor.submit(enviar, ciudad, intento): ciudad
                for ciudad in faltan
            }
            faltan = []
            for futuro in as_completed(futuros):
                ciudad = futuros[futuro]
                try:
                    informe[ciudad] = futuro.result()
                except ConnectionError as error:
                    informe[ciudad] = f"{ciudad}: abandonado, {error}"
                    faltan.append(ciudad)
            print(f"Intento {intento}: faltan {len(faltan)}")
    for ciudad in FALLOS:
        print(informe[ciudad])


if __name__ == "__main__":
    main()
