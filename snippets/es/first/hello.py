"""Tres procesos saludan y el programa mira cómo terminó cada uno."""

import multiprocessing


def saludar(buzon):
    """Deja en el buzón un saludo con el nombre del proceso."""
    quien = multiprocessing.current_process().name
    buzon.put(f"Hola desde el proceso {quien}")


def main():
    buzon = multiprocessing.SimpleQueue()
    procesos = [
        multiprocessing.Process(target=saludar, args=(buzon,), name=quien)
        for quien in ("Ana", "Bruno", "Carla")
    ]
    for proceso in procesos:
        proceso.start()
    saludos = [buzon.get() for _ in procesos]
    for proceso in procesos:
        proceso.join()

    for saludo in sorted(saludos):  # llegaron en un orden cualquiera
        print(saludo)
    for proceso in procesos:
        print(f"{proceso.name} terminó con código {proceso.exitcode}")


if __name__ == "__main__":
    main()
