"""Three processes count words and send a single count each."""

from collections import Counter
from multiprocessing import Process, Queue

PHRASES = ["the dog sees the cat", "the cat sees a fish", "a fish is blind"]
PROCESSES = 3


def count(phrases, counts):
    own = Counter()
    while (phrase := phrases.get()) is not None:
        own.update(phrase.split())
    counts.put(own)


def main():
    text = PHRASES * 20
    phrases, counts = Queue(maxsize=10), Queue()
    counters = [
        Process(target=count, args=(phrases, counts))
        for _ in range(PROCESSES)
    ]
    for counter in counters:
        counter.start()
    for phrase in text + [None] * PROCESSES:
        phrases.put(phrase)
    total = Counter()
    for _ in counters:
        total += counts.get()
    for counter in counters:
        counter.join()
    for word, times in sorted(total.items()):
        print(f"{word}: {times}")
    print(f"As in series: {total == Counter(' '.join(text).split())}")
    print(f"Exit codes: {[c.exitcode for c in counters]}")


if __name__ == "__main__":
    main()
