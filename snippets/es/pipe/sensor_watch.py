"""Vigila tres sensores y dice cuál ha fallado."""

from multiprocessing import Pipe, Process
from multiprocessing.connection import wait

LECTURAS = 4


def medir(salida, falla_en):
    with salida:
        for numero in range(LECTURAS):
            if numero == falla_en:
                raise RuntimeError("sensor estropeado")
            salida.send(20 + numero)


def main():
    sensores = {}
    for nombre, falla_en in ("sala", None), ("horno", 2), ("patio", None):
        entrada, salida = Pipe(duplex=False)
        proceso = Process(
            target=medir, args=(salida, falla_en), name=nombre
        )
        proceso.start()
        salida.close()
        sensores[entrada] = proceso
    lecturas = {proceso.name: [] for proceso in sensores.values()}
    abiertos = list(sensores)
    while abiertos:
        for entrada in wait(abiertos):
            try:
                lecturas[sensores[entrada].name].append(entrada.recv())
            except EOFError:
                abiertos.remove(entrada)
                entrada.close()
    for proceso in sensores.values():
        proceso.join()
        estado = "bien" if proceso.exitcode == 0 else "ha fallado"
        print(f"{proceso.name}: {lecturas[proceso.name]}, {estado}")


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["horno"]
# ///
