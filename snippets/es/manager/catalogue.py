"""Lo que sabe crear un Manager, y a qué clase pertenece cada proxy."""

from multiprocessing import Manager


def main():
    with Manager() as gestor:
        cerrojo = gestor.Lock()
        creados = {
            "dict": gestor.dict({"sal": 2}),
            "list": gestor.list([3, 1]),
            "Namespace": gestor.Namespace(),
            "Value": gestor.Value("i", 7),
            "Array": gestor.Array("d", [0.5, 1.5]),
            "Queue": gestor.Queue(10),
            "JoinableQueue": gestor.JoinableQueue(),
            "Lock": cerrojo,
            "RLock": gestor.RLock(),
            "Semaphore": gestor.Semaphore(3),
            "BoundedSemaphore": gestor.BoundedSemaphore(3),
            "Condition": gestor.Condition(cerrojo),
            "Event": gestor.Event(),
            "Barrier": gestor.Barrier(2),
            "Pool": gestor.Pool(1),
        }
        for nombre, proxy in creados.items():
            print(f"{nombre:17} {type(proxy).__name__}")


if __name__ == "__main__":
    main()
