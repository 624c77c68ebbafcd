"""Cinco procesos anotan en log.txt sin mezclar sus líneas."""

import os
import re
from collections import Counter
from datetime import UTC, datetime
from multiprocessing import Lock, Process
from pathlib import Path

LOG = Path("log.txt")
MENSAJES = 500
LINEA = re.compile(r"\d{4}-\d\d-\d\dT[\d:.+]+ pid=(\d+) mensaje \d+")


def anotar(cerrojo, texto):
    with cerrojo, LOG.open("a", encoding="utf-8") as log:
        ahora = datetime.now(UTC).isoformat()
        for parte in f"{ahora} ", f"pid={os.getpid()} ", f"{texto}\n":
            log.write(parte)
            log.flush()


def trabajar(cerrojo):
    for numero in range(MENSAJES):
        anotar(cerrojo, f"mensaje {numero}")


def main():
    LOG.write_text("", encoding="utf-8")
    cerrojo = Lock()
    procesos = [Process(target=trabajar, args=(cerrojo,)) for _ in range(5)]
    for proceso in procesos:
        proceso.start()
    for proceso in procesos:
        proceso.join()
    lineas = LOG.read_text(encoding="utf-8").splitlines()
    enteras = [m for linea in lineas if (m := LINEA.fullmatch(linea))]
    por_proceso = Counter(entera[1] for entera in enteras)
    print(f"Líneas: {len(lineas)}; rotas: {len(lineas) - len(enteras)}")
    print(f"Mensajes de cada proceso: {list(por_proceso.values())}")


if __name__ == "__main__":
    main()
