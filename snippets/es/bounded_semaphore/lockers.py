"""Un gimnasio con dos taquillas nota que le devuelven una llave de más."""

from multiprocessing import BoundedSemaphore, Process


def devolver(quien, llaves):
    try:
        llaves.release()
        print(f"{quien}: llave devuelta")
    except ValueError as error:
        print(f"{quien}: ValueError: {error}")


def entrenar(llaves):
    llaves.acquire()
    print("Socio: llave tomada")
    devolver("Socio", llaves)
    devolver("Socio, otra vez", llaves)


def main():
    llaves = BoundedSemaphore(2)
    socio = Process(target=entrenar, args=(llaves,))
    socio.start()
    socio.join()
    devolver("Conserje", llaves)


if __name__ == "__main__":
    main()
