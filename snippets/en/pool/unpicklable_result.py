"""A task ends well and its result cannot come back."""

from multiprocessing import Pool
from multiprocessing.pool import MaybeEncodingError


def squares(limit):
    return (number**2 for number in range(limit))


def list_of_squares(limit):
    return list(squares(limit))


def main():
    with Pool(1) as pool:
        try:
            pool.apply(squares, (5,))
        except MaybeEncodingError as error:
            print(f"MaybeEncodingError: {error.exc}")
        print(pool.apply(list_of_squares, (5,)))
        pool.close()
        pool.join()


if __name__ == "__main__":
    main()
