"""Six waits in asyncio: with await, blocking the loop, and in threads."""

import asyncio
from time import perf_counter, sleep


async def with_await():
    await asyncio.sleep(0.1)


async def blocking():
    sleep(0.1)  # meanwhile no other task goes on


async def in_threads():
    await asyncio.to_thread(sleep, 0.1)


async def main():
    for wait in with_await, blocking, in_threads:
        start = perf_counter()
        await asyncio.gather(*(wait() for _ in range(6)))
        print(f"{wait.__name__:<11}{perf_counter() - start:5.2f} s")


if __name__ == "__main__":
    asyncio.run(main())
