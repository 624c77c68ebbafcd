"""First all the pieces are cut and then all of them are painted."""

from multiprocessing import JoinableQueue, Process, Queue


def work(tasks, diary):
    while (task := tasks.get()) is not None:
        try:
            stage, piece = task
            diary.put(f"{stage} {piece}")
        finally:
            tasks.task_done()
    tasks.task_done()


def main():
    pieces = ["table", "chair", "bench", "bed", "chest"]
    tasks, diary = JoinableQueue(), Queue()
    craftsmen = [
        Process(target=work, args=(tasks, diary)) for _ in range(3)
    ]
    for craftsman in craftsmen:
        craftsman.start()
    stages = {}
    for stage in "cut", "paint":
        for piece in pieces:
            tasks.put((stage, piece))
        tasks.join()  # nobody paints before everything is cut
        stages[stage] = sorted(diary.get() for _ in pieces)
    for _ in craftsmen:
        tasks.put(None)
    for craftsman in craftsmen:
        craftsman.join()
    for stage, done in stages.items():
        right = all(text.startswith(stage) for text in done)
        print(f"{stage}: {len(done)} pieces, only of this stage: {right}")
    print(f"Exit codes: {[craftsman.exitcode for craftsman in craftsmen]}")


if __name__ == "__main__":
    main()
