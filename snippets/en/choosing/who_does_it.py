"""The same function in asyncio, in a thread and in another process."""

import asyncio
import os
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from threading import get_native_id

DISHES = []


def cook(dish):
    DISHES.append(dish)
    return os.getpid(), get_native_id()


async def cook_in_the_loop(dish):
    return cook(dish)


def show(who, answer):
    pid, thread = answer
    process = "this" if pid == os.getpid() else "other"
    thread = "this" if thread == get_native_id() else "other"
    print(f"{who:<21}{process:<9}{thread:<8}{DISHES}")
    DISHES.clear()


def main():
    print(f"{'':<21}{'process':<9}{'thread':<8}list")
    show("asyncio", asyncio.run(cook_in_the_loop("soup")))
    for kind in ThreadPoolExecutor, ProcessPoolExecutor:
        with kind(1) as executor:
            answer = executor.submit(cook, "soup").result()
        show(kind.__name__, answer)


if __name__ == "__main__":
    main()
