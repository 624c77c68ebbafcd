"""Two departments compete for a printer, and one takes it again at once."""

from multiprocessing import Array, Barrier, Lock, Process, Value

PAGES = 36


def department(letter, proofreads, printer, order, done, opening):
    opening.wait()
    for _ in range(PAGES):
        with printer:
            order[done.value] = letter
            sum(range(50_000))  # the page takes its time
            done.value += 1
        if proofreads:
            sum(range(50_000))  # other work, away from the printer


def main():
    order = Array("c", 2 * PAGES, lock=False)
    shared = Lock(), order, Value("i", 0, lock=False), Barrier(2)
    departments = [
        Process(target=department, args=(letter, proofreads, *shared))
        for letter, proofreads in ((b"A", False), (b"B", True))
    ]
    for process in departments:
        process.start()
    for process in departments:
        process.join()
    print(order.value.decode())


if __name__ == "__main__":
    main()
