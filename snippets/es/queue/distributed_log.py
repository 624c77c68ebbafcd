"""Tres procesos mandan sus registros a uno solo, que los escribe."""

import logging
from collections import Counter
from logging.handlers import QueueHandler
from multiprocessing import Process, Queue
from pathlib import Path

ARCHIVO = Path("registro.log")
FORMATO = "%(asctime)s %(processName)s %(levelname)s %(message)s"


def escribir(registros):
    logging.basicConfig(
        filename=ARCHIVO, filemode="w", encoding="utf-8", format=FORMATO
    )
    while (registro := registros.get()) is not None:
        logging.getLogger(registro.name).handle(registro)


def trabajar(registros):
    anotador = logging.getLogger("taller")
    anotador.setLevel(logging.INFO)
    anotador.addHandler(QueueHandler(registros))
    for paso in range(5):
        anotador.info("paso %d", paso)
    anotador.warning("me voy")


def main():
    registros = Queue()
    escritor = Process(target=escribir, args=(registros,), name="escritor")
    trabajadores = [
        Process(target=trabajar, args=(registros,), name=f"banco-{n}")
        for n in range(3)
    ]
    for proceso in [escritor, *trabajadores]:
        proceso.start()
    for trabajador in trabajadores:
        trabajador.join()
    registros.put(None)
    escritor.join()
    lineas = ARCHIVO.read_text(encoding="utf-8").splitlines()
    print(f"Líneas: {len(lineas)}")
    cuenta = Counter(linea.split()[2] for linea in lineas)
    for nombre, veces in sorted(cuenta.items()):
        print(f"{nombre}: {veces}")
    print("La última:", lineas[-1].split(maxsplit=2)[2])


if __name__ == "__main__":
    main()
