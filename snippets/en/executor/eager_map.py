"""How much input map takes before it gives the first result."""

from concurrent.futures import ProcessPoolExecutor


def numbers(taken):
    for number in range(1_000):
        taken.append(number)
        yield number


def double(number):
    return 2 * number


def main():
    taken = []
    with ProcessPoolExecutor(1) as executor:
        doubles = executor.map(double, numbers(taken))
        print(f"Before asking for any: {len(taken)} taken")
        print(f"Sum of all: {sum(doubles)}")


if __name__ == "__main__":
    main()
