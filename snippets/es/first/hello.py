"""Tres procesos saludan y el programa mira cómo terminó cada uno."""

from multiprocessing import Process, SimpleQueue, current_process


def saludar(buzon):
    """Deja en el buzón un saludo con el nombre del proceso."""
    quien = current_process().name
    buzon.put(f"Hola desde el proceso {quien}")


def main():
    buzon = SimpleQueue()
    procesos = []
    for quien in ("Ana", "Bruno", "Carla"):
        proceso = Process(target=saludar, args=(buzon,), name=quien)
        proceso.start()
        procesos.append(proceso)
    saludos = [buzon.get() for _ in procesos]
    for proceso in procesos:
        proceso.join()

    for saludo in sorted(saludos):  # llegaron en un orden cualquiera
        print(saludo)
    for proceso in procesos:
        print(f"{proceso.name} terminó con código {proceso.exitcode}")


if __name__ == "__main__":
    main()
