"""An Array does not grow, and a shared integer has a maximum."""

from multiprocessing import Array, Value


def lengthen(places):
    places.append(16)


def write_outside(places):
    places[3] = 16


def write_decimals(places):
    places[0] = 4.5


def main():
    places = Array("i", [4, 8, 15])
    for change in lengthen, write_outside, write_decimals:
        try:
            change(places)
        except (AttributeError, IndexError, TypeError) as error:
            print(f"{change.__name__}: {type(error).__name__}")
    visits = Value("i", 2_147_483_647)
    visits.value += 1
    print(f"2147483647 + 1 = {visits.value}")


if __name__ == "__main__":
    main()
