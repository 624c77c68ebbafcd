"""Two box offices note a sale in the same cell, wrongly and rightly."""

from multiprocessing import Array, Barrier, Process


def sell_wrongly(sales, meeting):
    seen = sales[0]
    meeting.wait()  # both have read by now
    sales[0] = seen + 1


def sell_rightly(sales, meeting):
    meeting.wait()
    with sales.get_lock():
        sales[0] += 1


def main():
    for sell in sell_wrongly, sell_rightly:
        sales, meeting = Array("i", 3), Barrier(2)
        offices = [
            Process(target=sell, args=(sales, meeting)) for _ in range(2)
        ]
        for process in offices:
            process.start()
        for process in offices:
            process.join()
        print(f"{sell.__name__}: {sales[:]}")


if __name__ == "__main__":
    main()
