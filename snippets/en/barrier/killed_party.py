"""One who waits at the barrier is killed, and no timeout saves another."""

from multiprocessing import Barrier, Process
from time import sleep


def wait(barrier, timeout):
    barrier.wait(timeout)


def main():
    barrier = Barrier(3)
    ana = Process(target=wait, args=(barrier, None))
    ana.start()
    while barrier.n_waiting == 0:
        sleep(0.01)
    ana.kill()
    ana.join()
    luis = Process(target=wait, args=(barrier, 0.1))
    luis.start()
    luis.join(timeout=0.8)
    print(f"The timeout was 0.1 s. Is Luis still there? {luis.is_alive()}")
    luis.kill()
    luis.join()


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.11"
# [tool.mpguide]
# failing-children = ["Process-1", "Process-2"]
# ///
