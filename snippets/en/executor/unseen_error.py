"""A task fails, and only whoever looks at its future learns of it."""

from concurrent.futures import ProcessPoolExecutor


def charge(amount):
    if amount < 0:
        raise ValueError(f"negative amount: {amount}")
    return amount


def main():
    with ProcessPoolExecutor(2) as executor:
        futures = [executor.submit(charge, euros) for euros in (10, -5, 30)]
    print("The with has ended without complaint")
    for future in futures:
        error = future.exception()
        print(f"    {error or future.result()}")


if __name__ == "__main__":
    main()
