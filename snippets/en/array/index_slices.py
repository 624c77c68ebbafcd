"""Read and change an Array by index and slice, and try what it refuses."""

from multiprocessing import Array


def main():
    rooms = Array("i", [10, 20, 30, 40, 50])
    print(f"len: {len(rooms)}")
    print(f"first and last: {rooms[0]}, {rooms[-1]}")
    print(f"[1:3]: {rooms[1:3]}")
    print(f"[::2]: {rooms[::2]}")
    rooms[0] = 11
    rooms[1:3] = [21, 31]
    print(f"changed: {rooms[:]}")
    print(f"max: {max(rooms)}; 40 is in it: {40 in rooms}")
    try:
        rooms[5] = 60
    except IndexError as error:
        print(f"rooms[5]: IndexError: {error}")
    try:
        rooms[1:3] = [21, 31, 41]
    except ValueError as error:
        print(f"rooms[1:3]: ValueError: {error}")


if __name__ == "__main__":
    main()
