"""Compara el coste de una operación de cada objeto sin esperas."""

import multiprocessing as mp
from timeit import repeat

VECES = 400


def main():
    gestor = mp.Manager()
    operaciones = {
        "Value, sin cerrojo": ("o.value", mp.Value("i", 0, lock=False)),
        "Value, leer": ("o.value", mp.Value("i", 0)),
        "Array, leer uno": ("o[0]", mp.Array("i", 10)),
        "Lock": ("o.acquire(); o.release()", mp.Lock()),
        "RLock": ("o.acquire(); o.release()", mp.RLock()),
        "Semaphore": ("o.acquire(); o.release()", mp.Semaphore()),
        "BoundedSemaphore": (
            "o.acquire(); o.release()",
            mp.BoundedSemaphore(),
        ),
        "Event, is_set": ("o.is_set()", mp.Event()),
        "Condition, notify": ("with o: o.notify()", mp.Condition()),
        "Barrier de uno": ("o.wait()", mp.Barrier(1)),
        "Pipe": ("o[0].send(1); o[1].recv()", mp.Pipe()),
        "SimpleQueue": ("o.put(1); o.get()", mp.SimpleQueue()),
        "Queue": ("o.put(1); o.get()", mp.Queue()),
        "JoinableQueue": (
            "o.put(1); o.get(); o.task_done()",
            mp.JoinableQueue(),
        ),
        "Manager, Value": ("o.value", gestor.Value("i", 0)),
    }
    print("Una operación:")
    for nombre, (sentencia, objeto) in operaciones.items():
        tiempos = repeat(sentencia, globals={"o": objeto}, number=VECES)
        print(f"{nombre:<20}{min(tiempos) / VECES * 1e6:9.3f} µs")
    gestor.shutdown()


if __name__ == "__main__":
    main()
