"""interrupt() is an exception, and the process turns off the stove."""

from multiprocessing import Event, Process
from time import sleep


def cook(ready):
    try:
        ready.set()
        sleep(60)
    except KeyboardInterrupt:
        print("Chef: I am interrupted")
    finally:
        print("Chef: turning off the stove")


def main():
    ready = Event()
    chef = Process(target=cook, args=(ready,))
    chef.start()
    ready.wait()
    chef.interrupt()
    chef.join()
    print("Exit code:", chef.exitcode)


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.14"
# ///
