"""The pool tells when a list of tasks is done or has failed."""

from multiprocessing import Pool


def root(number):
    if number < 0:
        raise ValueError(f"{number} has no root")
    return number**0.5


def succeeded(results):
    print(f"callback: {results}")


def failed(error):
    print(f"error_callback: {error}")


def main():
    with Pool(2) as pool:
        for numbers in [1, 4, 9], [16, -1, 36]:
            receipt = pool.map_async(
                root, numbers, callback=succeeded, error_callback=failed
            )
            receipt.wait()
            print(f"    successful(): {receipt.successful()}")
        pool.close()
        pool.join()


if __name__ == "__main__":
    main()
