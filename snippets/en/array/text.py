"""A process leaves a text in an Array of letters and another reads it."""

from multiprocessing import Array, Process


def write(sign, text):
    sign.value = text.encode()


def main():
    sign = Array("c", 12)
    for text in ("café bar", "tea"):
        process = Process(target=write, args=(sign, text))
        process.start()
        process.join()
        print(f"value: {sign.value} -> {sign.value.decode()}")
        print(f"raw:   {sign.raw}")
    try:
        sign.value = b"x" * 13
    except ValueError as error:
        print(f"ValueError: {error}")


if __name__ == "__main__":
    main()
