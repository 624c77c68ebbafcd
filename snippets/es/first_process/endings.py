"""Tres maneras de acabar con un proceso y lo que deja de hacerse."""

from multiprocessing import Event, Process, current_process


def cocinar(listo, basta):
    try:
        listo.set()
        basta.wait()
    finally:
        print(f"    {current_process().name}: apago el fuego")


def main():
    for orden in ("Event", "terminate", "kill"):
        print(orden)
        listo, basta = Event(), Event()
        cocinera = Process(
            target=cocinar, args=(listo, basta), name="cocinera"
        )
        cocinera.start()
        listo.wait()
        if orden == "Event":
            basta.set()
        elif orden == "terminate":
            cocinera.terminate()
        else:
            cocinera.kill()
        cocinera.join()
        print(f"    código {cocinera.exitcode}")


if __name__ == "__main__":
    main()
