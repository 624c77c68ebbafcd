"""A worker dies on the spot in a Pool and in a ProcessPoolExecutor."""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Pool, TimeoutError


def drop_dead():
    os._exit(1)


def main():
    with Pool(1) as pool:
        pool.apply(os.getpid)  # the worker is up and running
        try:
            pool.apply_async(drop_dead).get(timeout=0.5)
        except TimeoutError:
            print("Pool: no answer")
    with ProcessPoolExecutor(1) as executor:
        try:
            executor.submit(drop_dead).result()
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
