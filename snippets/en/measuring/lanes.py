"""Two computations one after the other, and two more at the same time."""

from multiprocessing import Process, Value


def count_primes(found):
    for begin in range(2, 5_002, 1_000):
        primes = sum(
            all(number % divisor for divisor in range(2, number))
            for number in range(begin, begin + 1_000)
        )
        with found.get_lock():
            found.value += primes


def main():
    found = Value("i", 0)
    alone_a, alone_b, together_a, together_b = (
        Process(target=count_primes, args=(found,), name=name)
        for name in ("alone A", "alone B", "together A", "together B")
    )
    alone_a.start()
    alone_a.join()
    alone_b.start()
    alone_b.join()
    together_a.start()
    together_b.start()
    together_a.join()
    together_b.join()
    print(f"The four of them have found {found.value}.")


if __name__ == "__main__":
    main()
