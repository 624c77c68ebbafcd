"""An error with imap: what is lost with chunks of one task and of three."""

from multiprocessing import Array, Pool

shared = {}


def prepare(done):
    shared["done"] = done


def check(number):
    if number == 1:
        raise ValueError(number)
    shared["done"][number] = 1
    return number


def collect(results):
    collected = []
    while True:
        try:
            collected.append(next(results))
        except ValueError:
            collected.append("error")
        except StopIteration:
            return collected


def main():
    for chunk in 1, 3:
        done = Array("i", 6)
        with Pool(2, prepare, (done,)) as pool:
            results = pool.imap(check, range(6), chunksize=chunk)
            print(f"Chunks of {chunk}: {collect(results)}")
            pool.close()
            pool.join()
        print(f"    done: {[n for n in range(6) if done[n]]}")
        print(f"    next() with a timeout: {hasattr(results, 'next')}")


if __name__ == "__main__":
    main()
