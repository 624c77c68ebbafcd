"""map with two lists at once, and a task that fails halfway."""

from concurrent.futures import ProcessPoolExecutor


def share(euros, people):
    return euros // people


def main():
    with ProcessPoolExecutor(2) as executor:
        parts = executor.map(share, [60, 90, 40], [3, 2, 4])
        print(f"Parts: {list(parts)}")
        parts = executor.map(share, [60, 90, 40], [3, 0, 4])
        print(f"The first: {next(parts)}")
        try:
            next(parts)
        except ZeroDivisionError:
            print("The second: ZeroDivisionError")
        print(f"Those that are left: {list(parts)}")


if __name__ == "__main__":
    main()
