"""The workers write in a global list and the parent does not see it."""

from multiprocessing import Pool

book = []


def write_down(visit):
    book.append(visit)


def give_back(visit):
    return visit


def main():
    visits = ["Ana", "Luis", "Eva"]
    with Pool(2) as pool:
        pool.map(write_down, visits)
        print(f"In the list of the parent: {book}")
        book.extend(pool.map(give_back, visits))
        print(f"Returned by map: {book}")
        pool.close()
        pool.join()


if __name__ == "__main__":
    main()
