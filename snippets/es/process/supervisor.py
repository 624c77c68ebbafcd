"""Un supervisor repite hasta tres veces las copias que fallan."""

import sys
from multiprocessing import Process

INTENTOS = 3
FALLOS = {"fotos": 0, "correo": 2, "videos": 9}


def copiar(carpeta, intento):
    if intento <= FALLOS[carpeta]:
        sys.exit(f"    {carpeta}: el disco no responde")


def intentar(carpetas, intento):
    """Copia las carpetas a la vez y devuelve las que han fallado."""
    procesos = {}
    for carpeta in carpetas:
        datos, nombre = (carpeta, intento), f"{carpeta}-{intento}"
        procesos[carpeta] = Process(target=copiar, args=datos, name=nombre)
        procesos[carpeta].start()
    for proceso in procesos.values():
        proceso.join()
    return [
        carpeta
        for carpeta, proceso in procesos.items()
        if proceso.exitcode != 0
    ]


def main():
    pendientes = list(FALLOS)
    for intento in range(1, INTENTOS + 1):
        print(f"Intento {intento}: {', '.join(pendientes)}")
        pendientes = intentar(pendientes, intento)
        if not pendientes:
            break
    if pendientes:
        sys.exit(f"Sin copia: {', '.join(pendientes)}")


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = [
#     "correo-1", "correo-2", "videos-1", "videos-2", "videos-3"
# ]
# ///
