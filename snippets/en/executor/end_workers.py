"""A task that never ends, and an executor that does not wait for it."""

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Event

common = {}


def prepare(inside, exit_):
    common["inside"], common["exit_"] = inside, exit_


def get_stuck():
    common["inside"].set()
    common["exit_"].wait()  # nobody will open it


def main():
    inside, exit_ = Event(), Event()
    executor = ProcessPoolExecutor(1, None, prepare, (inside, exit_))
    future = executor.submit(get_stuck)
    inside.wait()
    executor.terminate_workers()
    try:
        future.result()
    except BrokenProcessPool:
        print("The task is lost: BrokenProcessPool")


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.14"
# ///
