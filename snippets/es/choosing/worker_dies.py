"""La foto 2 mata a quien la revela: Pool, un ejecutor y Process."""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Pool, Process, TimeoutError


def revelar(foto):
    if foto == 2:
        os._exit(9)  # como un fallo grave de una extensión en C
    return f"foto {foto}"


def main():
    with Pool(1) as grupo:
        uno, dos, tres = [
            grupo.apply_async(revelar, (foto,)) for foto in (1, 2, 3)
        ]
        print(f"Pool: {uno.get()}, {tres.get()}")
        try:
            dos.get(timeout=0.5)
        except TimeoutError:
            print("Pool: de la 2 no se sabe nada")

    with ProcessPoolExecutor(1) as ejecutor:
        for foto in 1, 2, 3:
            try:
                resultado = ejecutor.submit(revelar, foto).result()
                print(f"Executor: {resultado}")
            except BrokenProcessPool as error:
                print(f"Executor: {foto}, {type(error).__name__}")

    procesos = [
        Process(target=revelar, args=(foto,), name=f"foto {foto}")
        for foto in (1, 2, 3)
    ]
    for proceso in procesos:
        proceso.start()
    for proceso in procesos:
        proceso.join()
        print(f"Process: {proceso.name}, exitcode {proceso.exitcode}")


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.11"
# [tool.mpguide]
# failing-children = [
#   "ForkPoolWorker-1",
#   "SpawnPoolWorker-1",
#   "ForkServerPoolWorker-1",
#   "ForkProcess-3",
#   "SpawnProcess-3",
#   "ForkServerProcess-3",
#   "foto 2",
# ]
# ///
