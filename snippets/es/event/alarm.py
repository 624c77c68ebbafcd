"""Dos sensores vigilan la temperatura y una sirena espera la alarma."""

from multiprocessing import Event, Process

LECTURAS = {
    "norte": (21, 24, 28, 31, 33),
    "sur": (20, 21, 22) * 100,
}


def vigilar(lugar, alarma):
    for temperatura in LECTURAS[lugar]:
        if temperatura > 30:
            print(f"Sensor {lugar}: {temperatura} °C, doy la alarma")
            alarma.set()
            return
        if alarma.wait(timeout=0.05):  # el descanso entre lecturas
            print(f"Sensor {lugar}: alarma de otro, termino")
            return


def tocar(alarma):
    alarma.wait()
    print("Sirena: sonando")


def main():
    alarma = Event()
    procesos = [Process(target=tocar, args=(alarma,))]
    for lugar in LECTURAS:
        procesos.append(Process(target=vigilar, args=(lugar, alarma)))
    for proceso in procesos:
        proceso.start()
    for proceso in procesos:
        proceso.join()
    print(f"Códigos de salida: {[p.exitcode for p in procesos]}")


if __name__ == "__main__":
    main()
