"""terminate() acaba con el jefe y deja vivo a su ayudante."""

from multiprocessing import Event, Process, SimpleQueue, parent_process


def ayudar(buzon, basta):
    buzon.put("estoy listo")
    basta.wait()
    buzon.put(f"¿vive mi jefe? {parent_process().is_alive()}")


def dirigir(buzon, basta):
    ayudante = Process(target=ayudar, args=(buzon, basta))
    ayudante.start()
    ayudante.join()


def main():
    buzon, basta = SimpleQueue(), Event()
    jefe = Process(target=dirigir, args=(buzon, basta))
    jefe.start()
    print("Ayudante:", buzon.get())
    jefe.terminate()
    jefe.join()
    print("El jefe termina con", jefe.exitcode)
    basta.set()
    print("Ayudante:", buzon.get())


if __name__ == "__main__":
    main()
