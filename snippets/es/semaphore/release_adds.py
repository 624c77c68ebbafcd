"""release() suma un permiso aunque nadie lo haya tomado."""

from multiprocessing import Semaphore


def main():
    plazas = Semaphore(1)
    plazas.release()
    print([plazas.acquire(block=False) for _ in range(3)])
    try:
        plazas.release(2)
    except TypeError as error:
        print(f"TypeError: {error}")


if __name__ == "__main__":
    main()
