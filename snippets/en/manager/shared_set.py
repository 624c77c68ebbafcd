"""Two box offices note the seats they sell in a common set."""

from multiprocessing import Manager, Process


def sell(sold, seats):
    for seat in seats:
        sold.add(seat)


def main():
    with Manager() as manager:
        sold = manager.set({"A1"})
        offices = [
            Process(target=sell, args=(sold, ["A1", "A2"])),
            Process(target=sell, args=(sold, ["A2", "B1"])),
        ]
        for office in offices:
            office.start()
        for office in offices:
            office.join()
        print("Sold:", sorted(sold))
        sold -= {"A1"}
        print("After one is returned:", sorted(sold))


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.14"
# ///
