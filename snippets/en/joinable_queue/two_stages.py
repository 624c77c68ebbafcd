"""First all the pieces are cut and then all of them are painted."""

from multiprocessing import JoinableQueue, Process, Queue, Value
from time import sleep

PIECES = ["table", "chair", "bench", "bed", "chest"]


def work(tasks, already_cut, diary):
    while (task := tasks.get()) is not None:
        stage, piece = task
        try:
            if stage == "cut":
                sleep(0.02)  # stands for work
                with already_cut.get_lock():
                    already_cut.value += 1
            else:
                diary.put((piece, already_cut.value))
        finally:
            tasks.task_done()
    tasks.task_done()


def main():
    tasks, diary, already_cut = JoinableQueue(), Queue(), Value("i", 0)
    craftsmen = [
        Process(target=work, args=(tasks, already_cut, diary))
        for _ in range(3)
    ]
    for craftsman in craftsmen:
        craftsman.start()
    for stage in "cut", "paint":
        for piece in PIECES:
            tasks.put((stage, piece))
        tasks.join()  # nobody paints before everything is cut
    painted = sorted(diary.get() for _ in PIECES)
    for _ in craftsmen:
        tasks.put(None)
    for craftsman in craftsmen:
        craftsman.join()
    for piece, cut_by_then in painted:
        print(f"{piece}: painted with {cut_by_then} pieces cut")
    print(f"Exit codes: {[craftsman.exitcode for craftsman in craftsmen]}")


if __name__ == "__main__":
    main()
