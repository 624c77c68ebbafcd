"""A change inside a list that is kept in a dictionary of a Manager."""

from multiprocessing import Manager, Process


def book(tables):
    tables["terrace"].append("Ana")
    tables["hall"].append("Luis")
    bar = tables["bar"]
    bar.append("Eva")
    tables["bar"] = bar


def main():
    with Manager() as manager:
        tables = manager.dict()
        tables["terrace"] = []
        tables["hall"] = manager.list()
        tables["bar"] = []
        process = Process(target=book, args=(tables,))
        process.start()
        process.join()
        for area in ("terrace", "hall", "bar"):
            print(f"{area}: {list(tables[area])}")


if __name__ == "__main__":
    main()
