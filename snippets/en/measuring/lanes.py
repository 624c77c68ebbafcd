"""Two computations one after the other, and two more at the same time."""

from multiprocessing import Process


def count_primes():
    primes = sum(
        all(number % divisor for divisor in range(2, number))
        for number in range(2, 5_000)
    )
    print(f"{primes} primes")


def main():
    for name in "alone A", "alone B":
        process = Process(target=count_primes, name=name)
        process.start()
        process.join()
    together = [
        Process(target=count_primes, name=name)
        for name in ("together A", "together B")
    ]
    for process in together:
        process.start()
    for process in together:
        process.join()


if __name__ == "__main__":
    main()
