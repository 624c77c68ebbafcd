"""Which worker did each task, depending on the size of the chunks."""

from multiprocessing import Barrier, Pool, current_process


def clock_in(arrival):
    arrival.wait()  # nobody starts before all three are here


def who(task):
    sum(range(200_000))
    return current_process().name


def main():
    with Pool(3, initializer=clock_in, initargs=(Barrier(3),)) as pool:
        for size in 1, 4:
            names = pool.map(who, range(24), chunksize=size)
            letters = dict(zip(sorted(set(names)), "ABC", strict=False))
            division = "".join(letters[name] for name in names)
            print(f"chunksize={size}: {division}")
        pool.close()
        pool.join()


if __name__ == "__main__":
    main()
