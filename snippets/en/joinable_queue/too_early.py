"""task_done() before the work is done misleads whoever waits."""

from multiprocessing import Event, JoinableQueue, Process, Value


def paint(pictures, painted, permission, before):
    pictures.get()
    if before:
        pictures.task_done()
    permission.wait()  # the work takes a while
    painted.value += 1
    if not before:
        pictures.task_done()


def attempt(before):
    pictures, painted, permission = JoinableQueue(), Value("i", 0), Event()
    data = pictures, painted, permission, before
    painter = Process(target=paint, args=data)
    painter.start()
    pictures.put("landscape")
    if not before:
        permission.set()
    pictures.join()
    print(f"task_done() before the work: {before}")
    print(f"    when join() returns, painted: {painted.value}")
    permission.set()
    painter.join()


def main():
    attempt(before=True)
    attempt(before=False)


if __name__ == "__main__":
    main()
