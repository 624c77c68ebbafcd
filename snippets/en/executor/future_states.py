"""A future before and after its task is done."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Event

common = {}


def prepare(gate):
    common["gate"] = gate


def pass_through(car):
    common["gate"].wait()
    return f"{car} has passed"


def main():
    gate = Event()
    with ProcessPoolExecutor(1, None, prepare, (gate,)) as toll:
        cars = [toll.submit(pass_through, car) for car in "ABCDEF"]
        first, last = cars[0], cars[-1]
        print(f"done(): {first.done()}")
        try:
            first.result(timeout=0.2)
        except TimeoutError:
            print("result(timeout=0.2): TimeoutError")
        print(f"cancel() of the first: {first.cancel()}")
        print(f"cancel() of the last: {last.cancel()}")
        first.add_done_callback(lambda f: print(f"notice: {f.done()}"))
        gate.set()
    print(f"result(): {first.result()}")
    print(f"exception(): {first.exception()}")
    print(f"cancelled(): {last.cancelled()}")


if __name__ == "__main__":
    main()
