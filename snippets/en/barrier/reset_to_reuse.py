"""reset() to use it again throws out whoever waits for the next lap."""

from multiprocessing import Barrier, Process
from threading import BrokenBarrierError
from time import sleep


def run(finish):
    finish.wait()
    print("Runner: first lap")
    try:
        finish.wait()
        print("Runner: second lap")
    except BrokenBarrierError:
        print("Runner: BrokenBarrierError")


def main():
    finish = Barrier(2)
    runner = Process(target=run, args=(finish,))
    runner.start()
    finish.wait()
    while finish.n_waiting == 0:  # until it waits for the second lap
        sleep(0.01)
    finish.reset()
    runner.join()


if __name__ == "__main__":
    main()
