"""Two tills share a printer and note their sales in a queue."""

from multiprocessing import Lock, Process, Queue


def till(name, printer, sales):
    for number in range(1, 4):
        with printer:
            sum(range(200_000))  # printing takes its time
        sales.put(f"{name}{number}")


def main():
    printer = Lock()
    sales = Queue()
    tills = [
        Process(target=till, args=(name, printer, sales))
        for name in ("A", "B")
    ]
    for process in tills:
        process.start()
    print(*sorted(sales.get() for _ in range(6)))
    for process in tills:
        process.join()


if __name__ == "__main__":
    main()
