"""Under fork, the child inherits the parent's end as well."""

from multiprocessing import Event, Pipe, Process


def listen(own, closed):
    closed.wait()
    print(f"Keeping the other end, do I notice? {own.poll(0.3)}")


def listen_well(own, foreign, closed):
    foreign.close()
    closed.wait()
    print(f"Having closed the other end, do I notice? {own.poll(0.3)}")


def attempt(task):
    parent, child = Pipe()
    closed = Event()
    ends = (child, parent) if task is listen_well else (child,)
    process = Process(target=task, args=(*ends, closed))
    process.start()
    child.close()
    parent.close()
    closed.set()
    process.join()


def main():
    attempt(listen)
    attempt(listen_well)


if __name__ == "__main__":
    main()
