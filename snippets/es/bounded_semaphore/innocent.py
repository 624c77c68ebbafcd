"""Ana devuelve de más sin que se note y el error lo recibe Luis."""

from multiprocessing import BoundedSemaphore, Process


def devolver(quien, llaves):
    try:
        llaves.release()
        print(f"{quien}: ninguna queja")
    except ValueError:
        print(f"{quien}: ValueError")


def ana(llaves):
    llaves.acquire()
    devolver("Ana, su llave", llaves)
    devolver("Ana, otra vez", llaves)


def main():
    llaves = BoundedSemaphore(2)
    llaves.acquire()
    print("Luis: llave tomada")
    proceso = Process(target=ana, args=(llaves,))
    proceso.start()
    proceso.join()
    devolver("Luis, su llave", llaves)


if __name__ == "__main__":
    main()
