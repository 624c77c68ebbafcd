"""After join() with a timeout, look whether the process has ended."""

from multiprocessing import Process
from time import sleep


def bake():
    sleep(60)


def main():
    oven = Process(target=bake)
    oven.start()
    oven.join(timeout=0.2)
    print("Time is up. Is the oven still on?", oven.is_alive())
    try:
        oven.close()
    except ValueError as error:
        print("ValueError:", error)
    if oven.exitcode is None:
        oven.terminate()
        oven.join()
    print("Exit code:", oven.exitcode)
    oven.close()


if __name__ == "__main__":
    main()
