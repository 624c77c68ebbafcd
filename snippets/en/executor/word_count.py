"""Count the words of six texts in parallel and put the counts together."""

from collections import Counter
from concurrent.futures import ProcessPoolExecutor

TEXTS = [
    "the sea and the wind",
    "the wind and some sand",
    "some sand and the sea",
    "sea and sea and sea",
    "some moon on the sea",
    "wind on some sand",
]


def count(text):
    return Counter(text.split())


def main():
    total = Counter()
    with ProcessPoolExecutor(3) as executor:
        for part in executor.map(count, TEXTS, chunksize=2):
            total += part
    for word, times in sorted(total.items(), key=lambda pair: -pair[1])[:3]:
        print(f"{word}: {times}")
    print(f"Words: {total.total()}")
    print(f"Same as all at once: {total == count(' '.join(TEXTS))}")


if __name__ == "__main__":
    main()
