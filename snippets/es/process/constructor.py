"""Lo que se da al constructor llega al hijo."""

from multiprocessing import Process, current_process


def preparar(plato, *, raciones):
    yo = current_process()
    print(f"{yo.name}: {raciones} raciones de {plato}")
    print(f"    daemon: {yo.daemon}")


def main():
    con_todo = Process(
        target=preparar,
        name="cocinera",
        args=("sopa",),
        kwargs={"raciones": 4},
        daemon=True,
    )
    sin_tarea = Process()
    for proceso in (con_todo, sin_tarea):
        proceso.start()
        proceso.join()
        print(f"{proceso.name}: exitcode {proceso.exitcode}")


if __name__ == "__main__":
    main()
