"""Raise the marks of a whole class, taking the lock only once."""

from multiprocessing import Array, Process


def raise_marks(marks, points):
    with marks.get_lock():
        cells = marks.get_obj()
        for student in range(len(cells)):
            cells[student] += points


def main():
    marks = Array("i", [50, 62, 71, 84])
    teachers = [
        Process(target=raise_marks, args=(marks, points))
        for points in (2, 3)
    ]
    for process in teachers:
        process.start()
    for process in teachers:
        process.join()
    print(f"Marks: {marks[:]}")


if __name__ == "__main__":
    main()
