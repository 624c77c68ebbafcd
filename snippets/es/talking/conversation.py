"""Una camarera pregunta y la cocina contesta por la misma Pipe."""

from multiprocessing import Pipe, Process

CARTA = {"sopa": 6, "tortilla": 8}


def cocinar(sala):
    while (plato := sala.recv()) is not None:
        sala.send(CARTA.get(plato, "no queda"))


def main():
    cocina, sala = Pipe()
    cocinero = Process(target=cocinar, args=(sala,))
    cocinero.start()
    for plato in "sopa", "flan", "tortilla":
        cocina.send(plato)
        print(f"{plato}: {cocina.recv()}")
    cocina.send(None)  # no habrá más preguntas
    cocinero.join()
    print(f"Código de salida: {cocinero.exitcode}")


if __name__ == "__main__":
    main()
