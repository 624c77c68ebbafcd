"""An asyncio loop serves while another process computes."""

import asyncio
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Semaphore

common = {}


def prepare(served):
    common["served"] = served


def compute(limit):
    for _ in range(3):
        common["served"].acquire()
    return sum(range(limit))


async def main():
    served = Semaphore(0)
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(1, None, prepare, (served,)) as executor:
        total = loop.run_in_executor(executor, compute, 1_000)
        for customer in "Ana", "Luis", "Eva":
            await asyncio.sleep(0)  # lets other tasks pass
            print(f"Hello, {customer}. Sum done? {total.done()}")
            served.release()
        print(f"Sum: {await total}")


if __name__ == "__main__":
    asyncio.run(main())
