"""Un ProcessPoolExecutor calcula envíos, recogidos según terminan."""

from concurrent.futures import ProcessPoolExecutor, as_completed


def tarifa(kilos):
    if kilos > 30:
        raise ValueError("demasiado peso")
    return 5 + 2 * kilos


def main():
    with ProcessPoolExecutor(max_workers=2) as ejecutor:
        print(f"map: {list(ejecutor.map(tarifa, [1, 2, 3]))}")
        pedidos = {ejecutor.submit(tarifa, k): k for k in (4, 12, 40, 7)}
        informe = {}
        for futuro in as_completed(pedidos):
            error = futuro.exception()
            informe[pedidos[futuro]] = error or futuro.result()
    for kilos in sorted(informe):
        print(f"{kilos} kg: {informe[kilos]}")


if __name__ == "__main__":
    main()
