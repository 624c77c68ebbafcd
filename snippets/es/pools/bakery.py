"""Tres trabajadores hornean nueve panes y devuelven el peso de cada uno."""

from multiprocessing import Pool, current_process


def hornear(masa):
    return masa * 85 // 100, current_process().name


def main():
    masas = [500, 750, 1000, 250, 300, 800, 900, 400, 600]
    with Pool(3) as grupo:
        resultados = grupo.map(hornear, masas)
        grupo.close()
        grupo.join()
    print(f"Panes: {[pan for pan, _ in resultados]}")
    nombres = {nombre for _, nombre in resultados}
    print(f"¿Han horneado otros? {current_process().name not in nombres}")
    print(f"Como mucho tres: {len(nombres) <= 3}")


if __name__ == "__main__":
    main()
