"""Which novelties the Python that runs this program has."""

from inspect import signature
from multiprocessing import Lock, Process, set_forkserver_preload
from multiprocessing.managers import SyncManager
from multiprocessing.shared_memory import SharedMemory


def accepts(function, parameter):
    return parameter in signature(function).parameters


def main():
    on_error = accepts(set_forkserver_preload, "on_error")
    novelties = {
        "SharedMemory(track=)": accepts(SharedMemory, "track"),
        "Lock().locked()": hasattr(Lock(), "locked"),
        "Process().interrupt()": hasattr(Process, "interrupt"),
        "Manager().set()": hasattr(SyncManager, "set"),
        "set_forkserver_preload(on_error=)": on_error,
    }
    for name, present in novelties.items():
        print(f"{name:34} {'yes' if present else 'no'}")


if __name__ == "__main__":
    main()
