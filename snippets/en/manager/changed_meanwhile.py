"""Another process takes elements out while this one goes through them."""

from multiprocessing import Event, Manager, Process


def remove(line, read, removed):
    read.wait()
    line.pop(0)
    removed.set()


def serve(name, go_through, line):
    read, removed = Event(), Event()
    other = Process(target=remove, args=(line, read, removed))
    other.start()
    seen = []
    for customer in go_through(line):
        seen.append(customer)
        read.set()
        removed.wait()
    other.join()
    print(f"{name}: {seen}")


def one_by_one(line):
    return line


def all_at_once(line):
    return line[:]


def main():
    with Manager() as manager:
        for go_through in (one_by_one, all_at_once):
            line = manager.list(["Ana", "Eva", "Luis"])
            serve(go_through.__name__, go_through, line)


if __name__ == "__main__":
    main()
