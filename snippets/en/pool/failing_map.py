"""An error in one task of map takes the results of all with it."""

from multiprocessing import Pool


def read(text):
    return int(text)


def read_without_failing(text):
    try:
        return int(text)
    except ValueError as error:
        return error


def main():
    texts = ["7", "eight", "9"]
    with Pool(2) as pool:
        try:
            print(pool.map(read, texts))
        except ValueError as error:
            print(f"map: {error}")
        print("With the error as a result:")
        for result in pool.map(read_without_failing, texts):
            print(f"    {result}")
        pool.close()
        pool.join()


if __name__ == "__main__":
    main()
