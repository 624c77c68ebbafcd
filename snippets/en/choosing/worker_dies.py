"""Photo 2 kills whoever develops it: Pool, an executor and Process."""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Pool, Process, TimeoutError


def develop(photo):
    if photo == 2:
        os._exit(9)  # like a grave fault in a C extension
    return f"photo {photo}"


def main():
    with Pool(1) as pool:
        one, two, three = [
            pool.apply_async(develop, (photo,)) for photo in (1, 2, 3)
        ]
        print(f"Pool: {one.get()}, {three.get()}")
        try:
            two.get(timeout=0.5)
        except TimeoutError:
            print("Pool: of number 2 nothing is known")

    with ProcessPoolExecutor(1) as executor:
        for photo in 1, 2, 3:
            try:
                result = executor.submit(develop, photo).result()
                print(f"Executor: {result}")
            except BrokenProcessPool as error:
                print(f"Executor: {photo}, {type(error).__name__}")

    processes = [
        Process(target=develop, args=(photo,), name=f"photo {photo}")
        for photo in (1, 2, 3)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
        print(f"Process: {process.name}, exitcode {process.exitcode}")


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
#   "photo 2",
# ]
# ///
