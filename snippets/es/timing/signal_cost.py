"""Mide lo que cuestan los avisos cuando nadie los espera."""

from multiprocessing import Barrier, Condition, Event, Lock
from timeit import repeat

VECES = 10_000
SENTENCIAS = (
    "with cerrojo: pass",
    "with condicion: condicion.notify()",
    "evento.is_set()",
    "evento.set()",
    "barrera.wait()",
)


def main():
    objetos = {
        "cerrojo": Lock(),
        "condicion": Condition(),
        "evento": Event(),
        "barrera": Barrier(1),
    }
    for sentencia in SENTENCIAS:
        tiempos = repeat(sentencia, globals=objetos, number=VECES)
        print(f"{min(tiempos) / VECES * 1e6:6.2f} µs  {sentencia}")


if __name__ == "__main__":
    main()
