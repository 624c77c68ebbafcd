"""Primero se cortan todas las piezas y después se pintan todas."""

from multiprocessing import JoinableQueue, Process, Queue, Value
from time import sleep

PIEZAS = ["mesa", "silla", "banco", "cama", "arcón"]


def trabajar(tareas, cortadas, diario):
    while (tarea := tareas.get()) is not None:
        fase, pieza = tarea
        try:
            if fase == "cortar":
                sleep(0.02)  # hace de trabajo
                with cortadas.get_lock():
                    cortadas.value += 1
            else:
                diario.put((pieza, cortadas.value))
        finally:
            tareas.task_done()
    tareas.task_done()


def main():
    tareas, diario, cortadas = JoinableQueue(), Queue(), Value("i", 0)
    obreros = [
        Process(target=trabajar, args=(tareas, cortadas, diario))
        for _ in range(3)
    ]
    for obrero in obreros:
        obrero.start()
    for fase in "cortar", "pintar":
        for pieza in PIEZAS:
            tareas.put((fase, pieza))
        tareas.join()  # nadie pinta antes de que todo esté cortado
    pintadas = sorted(diario.get() for _ in PIEZAS)
    for _ in obreros:
        tareas.put(None)
    for obrero in obreros:
        obrero.join()
    for pieza, ya_cortadas in pintadas:
        print(f"{pieza}: pintada con {ya_cortadas} piezas cortadas")
    print(f"Códigos de salida: {[obrero.exitcode for obrero in obreros]}")


if __name__ == "__main__":
    main()
