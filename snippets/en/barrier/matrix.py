"""Three processes update a matrix in phases, one row each."""

from multiprocessing import Array, Barrier, Process

ROWS, COLUMNS, PHASES = 3, 4, 5


def new_row(matrix, row):
    above = (row - 1) % ROWS
    return [
        matrix[row * COLUMNS + c] + matrix[above * COLUMNS + c]
        for c in range(COLUMNS)
    ]


def update(row, old, new, barrier):
    start = row * COLUMNS
    for _ in range(PHASES):
        new[start : start + COLUMNS] = new_row(old, row)
        barrier.wait()  # the phase is complete for all
        old, new = new, old


def sequential(matrix):
    for _ in range(PHASES):
        rows = [new_row(matrix, row) for row in range(ROWS)]
        matrix = [number for row in rows for number in row]
    return matrix


def main():
    initial = list(range(ROWS * COLUMNS))
    old = Array("i", initial, lock=False)
    new = Array("i", ROWS * COLUMNS, lock=False)
    barrier = Barrier(ROWS)
    processes = [
        Process(target=update, args=(row, old, new, barrier))
        for row in range(ROWS)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    result = (new if PHASES % 2 else old)[:]
    for row in range(ROWS):
        print(result[row * COLUMNS : (row + 1) * COLUMNS])
    print(f"The same as without processes: {result == sequential(initial)}")


if __name__ == "__main__":
    main()
