"""Each polling station adds in a cell that nobody else writes."""

from multiprocessing import Array, Process

BALLOTS = 3_000


def station(votes, cell):
    for _ in range(BALLOTS):
        votes[cell] += 1


def main():
    votes = Array("i", 4, lock=False)
    stations = [
        Process(target=station, args=(votes, cell)) for cell in range(4)
    ]
    for process in stations:
        process.start()
    for process in stations:
        process.join()
    print(f"Votes of each station: {votes[:]}")
    print(f"Total: {sum(votes)}")


if __name__ == "__main__":
    main()
