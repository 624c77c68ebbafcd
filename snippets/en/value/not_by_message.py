"""A Value does not travel as an argument of a task of a Pool."""

from multiprocessing import Pool, Value


def count(total):
    with total.get_lock():
        total.value += 1


def main():
    total = Value("i", 0)
    with Pool(2) as pool:
        try:
            pool.map(count, [total, total])
        except RuntimeError as error:
            print(error)
        pool.close()
        pool.join()


if __name__ == "__main__":
    main()
