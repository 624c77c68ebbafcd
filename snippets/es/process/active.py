"""active_children() dice qué hijos siguen vivos."""

from multiprocessing import Event, Process, active_children


def vivos():
    return sorted(hijo.name for hijo in active_children())


def main():
    relevos = {turno: Event() for turno in ("mañana", "noche", "tarde")}
    guardias = {}
    for turno, relevo in relevos.items():
        guardias[turno] = Process(target=relevo.wait, name=turno)
        guardias[turno].start()
    print("de guardia:", vivos())
    for turno in ("mañana", "tarde", "noche"):
        relevos[turno].set()
        guardias[turno].join()
        print("de guardia:", vivos())


if __name__ == "__main__":
    main()
