"""Three workers bake nine loaves and return the weight of each."""

from multiprocessing import Pool, current_process


def bake(dough):
    return dough * 85 // 100, current_process().name


def main():
    doughs = [500, 750, 1000, 250, 300, 800, 900, 400, 600]
    with Pool(3) as pool:
        results = pool.map(bake, doughs)
        pool.close()
        pool.join()
    print(f"Loaves: {[loaf for loaf, _ in results]}")
    names = {name for _, name in results}
    print(f"Did others bake? {current_process().name not in names}")
    print(f"At most three: {len(names) <= 3}")


if __name__ == "__main__":
    main()
