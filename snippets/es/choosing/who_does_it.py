"""La misma función en asyncio, en un hilo y en otro proceso."""

import asyncio
import os
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from threading import get_native_id

PLATOS = []


def cocinar(plato):
    PLATOS.append(plato)
    return os.getpid(), get_native_id()


async def cocinar_en_el_bucle(plato):
    return cocinar(plato)


def mostrar(quien, respuesta):
    pid, hilo = respuesta
    proceso = "este" if pid == os.getpid() else "otro"
    hilo = "este" if hilo == get_native_id() else "otro"
    print(f"{quien:<21}{proceso:<9}{hilo:<8}{PLATOS}")
    PLATOS.clear()


def main():
    print(f"{'':<21}{'proceso':<9}{'hilo':<8}lista")
    mostrar("asyncio", asyncio.run(cocinar_en_el_bucle("sopa")))
    for clase in ThreadPoolExecutor, ProcessPoolExecutor:
        with clase(1) as ejecutor:
            respuesta = ejecutor.submit(cocinar, "sopa").result()
        mostrar(clase.__name__, respuesta)


if __name__ == "__main__":
    main()
