"""Two turnstiles add one visitor in the same byte, wrongly and rightly."""

from multiprocessing import Barrier, Lock, Process
from multiprocessing.shared_memory import SharedMemory


def add_wrongly(name, meeting, lock):
    visitors = SharedMemory(name)
    seen = visitors.buf[0]
    meeting.wait()  # both have read by now
    visitors.buf[0] = seen + 1
    visitors.close()


def add_rightly(name, meeting, lock):
    visitors = SharedMemory(name)
    meeting.wait()
    with lock:
        visitors.buf[0] += 1
    visitors.close()


def main():
    for add in add_wrongly, add_rightly:
        meeting, lock = Barrier(2), Lock()
        visitors = SharedMemory(create=True, size=1)
        arguments = visitors.name, meeting, lock
        turnstiles = [Process(target=add, args=arguments) for _ in range(2)]
        for process in turnstiles:
            process.start()
        for process in turnstiles:
            process.join()
        print(f"{add.__name__}: {visitors.buf[0]}")
        visitors.close()
        visitors.unlink()


if __name__ == "__main__":
    main()
