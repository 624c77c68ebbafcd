"""Wait only until the first of three searches has ended."""

from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from multiprocessing import Event

common = {}


def prepare(permit):
    common["permit"] = permit


def search(warehouse):
    if warehouse != "nearby":
        common["permit"].wait()  # there is a lot of ground to cover
    return warehouse


def main():
    permit = Event()
    with ProcessPoolExecutor(3, None, prepare, (permit,)) as executor:
        searches = [
            executor.submit(search, warehouse)
            for warehouse in ("distant", "nearby", "remote")
        ]
        done, pending = wait(searches, return_when=FIRST_COMPLETED)
        print(f"Done: {[future.result() for future in done]}")
        print(f"Pending: {len(pending)}")
        permit.set()


if __name__ == "__main__":
    main()
