"""Primero se cortan todas las piezas y después se pintan todas."""

from multiprocessing import JoinableQueue, Process, Queue


def trabajar(tareas, diario):
    while (tarea := tareas.get()) is not None:
        try:
            fase, pieza = tarea
            diario.put(f"{fase} {pieza}")
        finally:
            tareas.task_done()
    tareas.task_done()


def main():
    piezas = ["mesa", "silla", "banco", "cama", "arcón"]
    tareas, diario = JoinableQueue(), Queue()
    obreros = [
        Process(target=trabajar, args=(tareas, diario)) for _ in range(3)
    ]
    for obrero in obreros:
        obrero.start()
    fases = {}
    for fase in "cortar", "pintar":
        for pieza in piezas:
            tareas.put((fase, pieza))
        tareas.join()  # nadie pinta antes de que todo esté cortado
        fases[fase] = sorted(diario.get() for _ in piezas)
    for _ in obreros:
        tareas.put(None)
    for obrero in obreros:
        obrero.join()
    for fase, hechas in fases.items():
        correctas = all(texto.startswith(fase) for texto in hechas)
        print(
            f"{fase}: {len(hechas)} piezas, solo de esta fase: {correctas}"
        )
    print(f"Códigos de salida: {[obrero.exitcode for obrero in obreros]}")


if __name__ == "__main__":
    main()
