"""Ctrl-C reaches every process; the workers ignore it."""

import os
import signal
import time
from multiprocessing import Barrier, Pool

# What the terminal does: signal the whole group of processes.
CTRL_C = getattr(signal, "CTRL_C_EVENT", signal.SIGINT)


def begin(ready):
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    ready.wait()


def main():
    ready = Barrier(3)
    with Pool(2, begin, (ready,)) as pool:
        ready.wait()
        try:
            pending = pool.map_async(time.sleep, [60, 60])
            os.kill(0, CTRL_C)
            pending.get()
        except KeyboardInterrupt:
            print("Ctrl-C: the tasks are abandoned")
            pool.terminate()
        pool.join()
    print("The program ends in its own way")


if __name__ == "__main__":
    main()
