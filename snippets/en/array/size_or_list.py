"""A number is a size, a list is values, and nothing grows afterwards."""

from multiprocessing import Array


def main():
    print(f"Array('i', 3): {Array('i', 3)[:]}")
    print(f"Array('i', [3]): {Array('i', [3])[:]}")
    turns = Array("i", [7, 8])
    try:
        turns.append(9)
    except AttributeError:
        print("append: AttributeError")
    try:
        Array("i", (number for number in range(3)))
    except TypeError as error:
        print(f"generator: TypeError: {error}")


if __name__ == "__main__":
    main()
