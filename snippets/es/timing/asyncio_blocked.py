"""Seis esperas en asyncio: con await, bloqueando el bucle y en hilos."""

import asyncio
from time import perf_counter, sleep


async def con_await():
    await asyncio.sleep(0.1)


async def bloqueando():
    sleep(0.1)  # mientras tanto no avanza ninguna otra tarea


async def en_hilos():
    await asyncio.to_thread(sleep, 0.1)


async def main():
    for espera in con_await, bloqueando, en_hilos:
        inicio = perf_counter()
        await asyncio.gather(*(espera() for _ in range(6)))
        print(f"{espera.__name__:<11}{perf_counter() - inicio:5.2f} s")


if __name__ == "__main__":
    asyncio.run(main())
