"""Text in an Array of type "u" does not reach another process by value."""

from multiprocessing import Array, Process


def write(wide, narrow):
    wide.value = "naïve"
    narrow.value = "naïve".encode()
    print(f"Child: {wide.value!r}, {narrow.value.decode()!r}")


def main():
    wide, narrow = Array("u", 8), Array("c", 8)
    process = Process(target=write, args=(wide, narrow))
    process.start()
    process.join()
    found = wide[:].rstrip("\0")
    print(f"Parent: {found!r}, {narrow.value.decode()!r}")


if __name__ == "__main__":
    main()
