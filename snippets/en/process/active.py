"""active_children() tells which children are still alive."""

from multiprocessing import Event, Process, active_children


def alive():
    return sorted(child.name for child in active_children())


def main():
    reliefs = {shift: Event() for shift in ("morning", "night", "noon")}
    guards = {}
    for shift, relief in reliefs.items():
        guards[shift] = Process(target=relief.wait, name=shift)
        guards[shift].start()
    print("on duty:", alive())
    for shift in ("morning", "noon", "night"):
        reliefs[shift].set()
        guards[shift].join()
        print("on duty:", alive())


if __name__ == "__main__":
    main()
