"""Un bucle de asyncio atiende mientras otro proceso calcula."""

import asyncio
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Semaphore

comun = {}


def preparar(atendidos):
    comun["atendidos"] = atendidos


def calcular(limite):
    for _ in range(3):
        comun["atendidos"].acquire()
    return sum(range(limite))


async def main():
    atendidos = Semaphore(0)
    bucle = asyncio.get_running_loop()
    with ProcessPoolExecutor(1, None, preparar, (atendidos,)) as ejecutor:
        cuenta = bucle.run_in_executor(ejecutor, calcular, 1_000)
        for cliente in "Ana", "Luis", "Eva":
            await asyncio.sleep(0)  # deja pasar a otras tareas
            print(f"Hola, {cliente}. ¿Cuenta hecha? {cuenta.done()}")
            atendidos.release()
        print(f"Cuenta: {await cuenta}")


if __name__ == "__main__":
    asyncio.run(main())
