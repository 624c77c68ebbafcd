"""Con `with`, cada llave se devuelve una sola vez."""

from multiprocessing import BoundedSemaphore, Process


def entrenar(quien, llaves):
    with llaves:
        print(f"{quien}: llave tomada")
    print(f"{quien}: llave devuelta")


def main():
    llaves = BoundedSemaphore(2)
    with llaves:
        print("Luis: llave tomada")
        ana = Process(target=entrenar, args=("Ana", llaves))
        ana.start()
        ana.join()
    print("Luis: llave devuelta")
    libres = [llaves.acquire(block=False) for _ in range(3)]
    print(f"Llaves en recepción: {sum(libres)}")


if __name__ == "__main__":
    main()
