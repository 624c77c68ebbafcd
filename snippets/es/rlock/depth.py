"""El dueño lo toma dos veces, y tiene que soltarlo otras dos."""

from multiprocessing import Process, RLock, SimpleQueue


def probar(cerrojo, respuestas):
    tomado = cerrojo.acquire(block=False)
    if tomado:
        cerrojo.release()
    respuestas.put(tomado)


def mirar(momento, cerrojo, respuestas):
    vecino = Process(target=probar, args=(cerrojo, respuestas))
    vecino.start()
    print(f"{momento}: ¿lo consigue el vecino? {respuestas.get()}")
    vecino.join()


def main():
    cerrojo, respuestas = RLock(), SimpleQueue()
    print("acquire():", cerrojo.acquire())
    print("acquire():", cerrojo.acquire())
    mirar("tomado dos veces ", cerrojo, respuestas)
    cerrojo.release()
    mirar("soltado una vez  ", cerrojo, respuestas)
    cerrojo.release()
    mirar("soltado dos veces", cerrojo, respuestas)


if __name__ == "__main__":
    main()
