"""A lambda does not reach the worker, and the error is in its future."""

from concurrent.futures import ProcessPoolExecutor


def with_tax(price):
    return price * 121 // 100


def main():
    with ProcessPoolExecutor(1) as executor:
        wrong = executor.submit(lambda price: price * 121 // 100, 100)
        print(f"lambda: {type(wrong.exception()).__name__}")
        right = executor.submit(with_tax, 100)
        print(f"function of the module: {right.result()}")


if __name__ == "__main__":
    main()
