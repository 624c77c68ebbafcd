"""Every move and every stocktaking take the lock of the whole Array."""

from multiprocessing import Array, Barrier, Process

MOVES = 2_000


def move(shelves, opening):
    opening.wait()
    for number in range(MOVES):
        source = number % 2
        with shelves.get_lock():
            shelves[source] -= 10
            shelves[1 - source] += 10


def main():
    shelves = Array("i", [50, 50])
    opening = Barrier(2)
    porter = Process(target=move, args=(shelves, opening))
    porter.start()
    opening.wait()
    stocks = [sum(shelves[:]) for _ in range(MOVES)]
    porter.join()
    print(f"Stocks taken: {len(stocks)}")
    print(f"Different results: {sorted(set(stocks))}")


if __name__ == "__main__":
    main()
