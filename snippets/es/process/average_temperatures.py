"""Tres procesos calculan medias y el principal mira cómo acabaron."""

from multiprocessing import Array, Process

LECTURAS = {
    "Bilbao": [14, 15, 19, 16],
    "Oslo": [],
    "Lima": [17, 19, 22, 18],
}


def calcular(grados, medias, lugar):
    medias[lugar] = sum(grados) / len(grados)


def main():
    medias = Array("d", len(LECTURAS))
    procesos = []
    for lugar, (ciudad, grados) in enumerate(LECTURAS.items()):
        datos = (grados, medias, lugar)
        procesos.append(Process(target=calcular, args=datos, name=ciudad))
        procesos[-1].start()
    for proceso in procesos:
        proceso.join()
    for proceso, media in zip(procesos, medias):
        if proceso.exitcode == 0:
            print(f"{proceso.name}: {media} grados de media")
        else:
            print(f"{proceso.name}: falló con {proceso.exitcode}")


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["Oslo"]
# ///
