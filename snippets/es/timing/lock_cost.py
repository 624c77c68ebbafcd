"""Mide lo que cuesta un Lock libre y un Lock que pide otro proceso."""

from multiprocessing import Event, Lock, Process, Value
from timeit import repeat

VECES = 100_000


def medir(sentencia, cerrojo):
    tiempos = repeat(sentencia, globals={"cerrojo": cerrojo}, number=VECES)
    print(f"{min(tiempos) / VECES * 1e9:8.0f} ns  {sentencia}")


def competir(cerrojo, listo, terminar):
    listo.set()
    while not terminar.value:
        with cerrojo:
            pass


def main():
    cerrojo = Lock()
    print("Nadie más lo pide:")
    medir("pass", cerrojo)
    medir("cerrojo.acquire(); cerrojo.release()", cerrojo)
    medir("with cerrojo: pass", cerrojo)
    listo, terminar = Event(), Value("b", 0, lock=False)
    rival = Process(target=competir, args=(cerrojo, listo, terminar))
    rival.start()
    listo.wait()
    print("Otro proceso lo pide sin descanso:")
    medir("with cerrojo: pass", cerrojo)
    terminar.value = 1
    rival.join()


if __name__ == "__main__":
    main()
