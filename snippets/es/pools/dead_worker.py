"""Un trabajador muere de golpe en un Pool y en un ProcessPoolExecutor."""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Pool, TimeoutError


def caer():
    os._exit(1)


def main():
    with Pool(1) as grupo:
        grupo.apply(os.getpid)  # el trabajador ya está en marcha
        try:
            grupo.apply_async(caer).get(timeout=0.5)
        except TimeoutError:
            print("Pool: sin respuesta")
    with ProcessPoolExecutor(1) as ejecutor:
        try:
            ejecutor.submit(caer).result()
        except BrokenProcessPool as error:
            print(f"Executor: {type(error).__name__}")


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.11"
# [tool.mpguide]
# failing-children = [
#   "ForkPoolWorker-1",
#   "SpawnPoolWorker-1",
#   "ForkServerPoolWorker-1",
#   "ForkProcess-2",
#   "SpawnProcess-2",
#   "ForkServerProcess-2",
#   "ForkProcess-3",
#   "SpawnProcess-3",
#   "ForkServerProcess-3",
# ]
# ///
