"""Three processes multiply by ten the rows of a flattened matrix."""

from multiprocessing import Array, Process

ROWS, COLUMNS = 3, 4


def row_times_ten(matrix, row):
    start = row * COLUMNS
    for column in range(COLUMNS):
        matrix[start + column] *= 10


def main():
    matrix = Array("i", range(ROWS * COLUMNS), lock=False)
    processes = [
        Process(target=row_times_ten, args=(matrix, row))
        for row in range(ROWS)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    for row in range(ROWS):
        print(matrix[row * COLUMNS : (row + 1) * COLUMNS])


if __name__ == "__main__":
    main()
