"""Look for the longest Collatz chain below six thousand."""

from concurrent.futures import ProcessPoolExecutor, as_completed

STRETCH = 1_000


def length(number):
    steps = 0
    while number != 1:
        number = 3 * number + 1 if number % 2 else number // 2
        steps += 1
    return steps


def longest(start):
    return max(
        (length(number), number) for number in range(start, start + STRETCH)
    )


def main():
    with ProcessPoolExecutor(max_workers=3) as executor:
        futures = {
            executor.submit(longest, start): start
            for start in range(1, 6 * STRETCH, STRETCH)
        }
        for future in as_completed(futures):
            steps, number = future.result()
            print(f"From {futures[future]}: {number}, with {steps} steps")
    steps, number = max(future.result() for future in futures)
    print(f"The longest: {number}, with {steps} steps")


if __name__ == "__main__":
    main()
