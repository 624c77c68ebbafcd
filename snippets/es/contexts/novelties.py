"""Qué novedades tiene el Python que ejecuta este programa."""

from inspect import signature
from multiprocessing import Lock, Process, set_forkserver_preload
from multiprocessing.managers import SyncManager
from multiprocessing.shared_memory import SharedMemory


def acepta(funcion, parametro):
    return parametro in signature(funcion).parameters


def main():
    on_error = acepta(set_forkserver_preload, "on_error")
    novedades = {
        "SharedMemory(track=)": acepta(SharedMemory, "track"),
        "Lock().locked()": hasattr(Lock(), "locked"),
        "Process().interrupt()": hasattr(Process, "interrupt"),
        "Manager().set()": hasattr(SyncManager, "set"),
        "set_forkserver_preload(on_error=)": on_error,
    }
    for nombre, esta in novedades.items():
        print(f"{nombre:34} {'sí' if esta else 'no'}")


if __name__ == "__main__":
    main()
