"""Give a lambda as the work, first to a Process and then to a Pool."""

import multiprocessing
import pickle

NOT_PICKLABLE = (AttributeError, pickle.PicklingError)


def main():
    price = 30
    child = multiprocessing.Process(target=lambda: print("Two:", price * 2))
    try:
        child.start()
    except NOT_PICKLABLE as error:
        print("Process does not take it:", type(error).__name__)
    else:
        child.join()
        print("Process takes it; exit code:", child.exitcode)

    with multiprocessing.Pool(1) as pool:
        try:
            print(pool.map(lambda quantity: price * quantity, [1, 2]))
        except NOT_PICKLABLE as error:
            print("Pool does not take it:", type(error).__name__)


if __name__ == "__main__":
    main()
