"""Un maestro reparte 50 tareas entre cuatro trabajadores."""

from multiprocessing import JoinableQueue, Process, Queue, current_process
from time import sleep

TAREAS = 50
TRABAJADORES = 4


def trabajar(tareas, resultados):
    hechas = 0
    while (numero := tareas.get()) is not None:
        try:
            sleep(0.002)  # hace de trabajo
            resultados.put((numero, numero**2))
            hechas += 1
        finally:
            tareas.task_done()
    print(f"{current_process().name}: tareas hechas: {hechas}")
    tareas.task_done()  # la del centinela


def main():
    tareas, resultados = JoinableQueue(), Queue()
    equipo = [
        Process(target=trabajar, args=(tareas, resultados), name=f"T{n}")
        for n in range(TRABAJADORES)
    ]
    for proceso in equipo:
        proceso.start()
    for numero in range(TAREAS):
        tareas.put(numero)
    tareas.join()  # todas hechas
    recibidos = [resultados.get() for _ in range(TAREAS)]
    for _ in equipo:
        tareas.put(None)
    for proceso in equipo:
        proceso.join()
    bien = sorted(recibidos) == [(n, n**2) for n in range(TAREAS)]
    print(
        f"Resultados: {len(recibidos)}; uno por tarea y correctos: {bien}"
    )
    print(f"Códigos de salida: {[proceso.exitcode for proceso in equipo]}")


if __name__ == "__main__":
    main()
