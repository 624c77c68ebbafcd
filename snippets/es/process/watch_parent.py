"""El ayudante espera a que muera su jefe, y entonces recoge."""

from multiprocessing import Process, SimpleQueue, parent_process


def ayudar(buzon):
    buzon.put("estoy listo")
    parent_process().join()
    buzon.put("mi jefe ha muerto: recojo y me voy")


def dirigir(buzon):
    ayudante = Process(target=ayudar, args=(buzon,))
    ayudante.start()
    ayudante.join()


def main():
    buzon = SimpleQueue()
    jefe = Process(target=dirigir, args=(buzon,))
    jefe.start()
    print("Ayudante:", buzon.get())
    jefe.terminate()
    jefe.join()
    print("El jefe termina con", jefe.exitcode)
    print("Ayudante:", buzon.get())


if __name__ == "__main__":
    main()
