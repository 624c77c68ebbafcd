"""End four jobs by a deadline, asking before killing."""

import signal
from multiprocessing import Barrier, Event, Process
from time import monotonic, sleep

SECONDS = 0.5


def work(character, ready, enough):
    if character == "stubborn":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    ready.wait()
    if character == "attentive":
        enough.wait()
    elif character in ("deaf", "stubborn"):
        sleep(60)


def wait_for(processes):
    """Wait for all, SECONDS at most; return those still alive."""
    end = monotonic() + SECONDS
    for process in processes:
        process.join(timeout=end - monotonic())
    return [process for process in processes if process.exitcode is None]


def main():
    ready, enough = Barrier(5), Event()
    processes = [
        Process(target=work, args=(name, ready, enough), name=name)
        for name in ("quick", "attentive", "deaf", "stubborn")
    ]
    for process in processes:
        process.start()
    ready.wait()
    alive = wait_for(processes)
    enough.set()
    alive = wait_for(alive)
    for order in (Process.terminate, Process.kill):
        for process in alive:
            print(f"{process.name}: {order.__name__}()")
            order(process)
        alive = wait_for(alive)
    for process in processes:
        print(f"{process.name}: exitcode {process.exitcode}")


if __name__ == "__main__":
    main()
