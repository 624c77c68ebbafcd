"""Ctrl-C reaches every process; the workers ignore it."""

import os
import signal
import time
from multiprocessing import Barrier, Pool, active_children


def begin(ready):
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    ready.wait()


def press_ctrl_c():
    """Send everyone the signal that the terminal would send."""
    for worker in active_children():
        os.kill(worker.pid, signal.SIGINT)
    signal.raise_signal(signal.SIGINT)


def main():
    ready = Barrier(3)
    with Pool(2, begin, (ready,)) as pool:
        ready.wait()
        try:
            pending = pool.map_async(time.sleep, [60, 60])
            press_ctrl_c()
            pending.get()
        except KeyboardInterrupt:
            print("Ctrl-C: the tasks are abandoned")
            pool.terminate()
        pool.join()
    print("The program ends in its own way")


if __name__ == "__main__":
    main()
