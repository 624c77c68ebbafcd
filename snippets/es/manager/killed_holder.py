"""Un proceso muere con un Lock de Manager: nadie lo devuelve."""

import os
from multiprocessing import Manager, Process


def morir_dentro(cerrojo):
    cerrojo.acquire()
    os._exit(1)


def main():
    with Manager() as gestor:
        cerrojo = gestor.Lock()
        proceso = Process(
            target=morir_dentro, args=(cerrojo,), name="torpe"
        )
        proceso.start()
        proceso.join()
        print("Lo consigo:", cerrojo.acquire(timeout=0.2))


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["torpe"]
# ///
