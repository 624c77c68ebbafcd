"""A master hands out 50 tasks to four workers."""

from multiprocessing import JoinableQueue, Process, Queue, current_process
from time import sleep

TASKS = 50
WORKERS = 4


def work(tasks, results):
    done = 0
    while (number := tasks.get()) is not None:
        try:
            sleep(0.002)  # stands for work
            results.put((number, number**2))
            done += 1
        finally:
            tasks.task_done()
    print(f"{current_process().name}: tasks done: {done}")
    tasks.task_done()  # that of the sentinel


def main():
    tasks, results = JoinableQueue(), Queue()
    team = [
        Process(target=work, args=(tasks, results), name=f"W{n}")
        for n in range(WORKERS)
    ]
    for process in team:
        process.start()
    for number in range(TASKS):
        tasks.put(number)
    tasks.join()  # all done
    received = [results.get() for _ in range(TASKS)]
    for _ in team:
        tasks.put(None)
    for process in team:
        process.join()
    right = sorted(received) == [(n, n**2) for n in range(TASKS)]
    print(f"Results: {len(received)}; one per task and correct: {right}")
    print(f"Exit codes: {[process.exitcode for process in team]}")


if __name__ == "__main__":
    main()
