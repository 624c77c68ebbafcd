"""Two libraries want spawn: one respects the program and one does not."""

import multiprocessing


def count_with_respect(words):
    context = multiprocessing.get_context("spawn")
    with context.Pool(2) as pool:
        return pool.map(len, words)


def count_by_force(words):
    multiprocessing.set_start_method("spawn", force=True)
    with multiprocessing.Pool(2) as pool:
        return pool.map(len, words)


def main():
    multiprocessing.set_start_method("forkserver")
    for count in count_with_respect, count_by_force:
        print(f"{count.__name__}: {count(['bread', 'oil', 'salt'])}")
        print(f"    Method: {multiprocessing.get_start_method()}")


if __name__ == "__main__":
    main()
