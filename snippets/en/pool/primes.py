"""Four workers count the prime numbers of eight stretches."""

from multiprocessing import Pool

STRETCH = 2_500


def is_prime(number):
    divisors = range(2, int(number**0.5) + 1)
    return number > 1 and all(number % divisor for divisor in divisors)


def count(start):
    return start, sum(map(is_prime, range(start, start + STRETCH)))


def main():
    starts = range(0, 8 * STRETCH, STRETCH)
    total = 0
    with Pool(4) as pool:
        received = pool.imap_unordered(count, starts)
        for done, (start, primes) in enumerate(received, start=1):
            print(f"{done} of 8: {primes} primes from {start}")
            total += primes
        pool.close()
        pool.join()
    print(f"Primes below {8 * STRETCH}: {total}")


if __name__ == "__main__":
    main()
