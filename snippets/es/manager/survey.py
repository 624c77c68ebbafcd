"""Tres encuestadores apuntan respuestas en el mismo diccionario."""

from multiprocessing import Manager, Process

RESPUESTAS = {
    "Ana": ["bus", "bici", "bus", "metro"],
    "Luis": ["metro", "bus"],
    "Eva": ["bici", "metro", "bus"],
}


def preguntar(encuestador, votos, acabados, cerrojo):
    for medio in RESPUESTAS[encuestador]:
        with cerrojo:
            votos[medio] = votos.get(medio, 0) + 1
    acabados.append(encuestador)


def main():
    with Manager() as gestor:
        votos = gestor.dict()
        acabados = gestor.list()
        cerrojo = gestor.Lock()
        procesos = [
            Process(
                target=preguntar,
                args=(encuestador, votos, acabados, cerrojo),
                name=encuestador,
            )
            for encuestador in RESPUESTAS
        ]
        for proceso in procesos:
            proceso.start()
        for proceso in procesos:
            proceso.join()
        for medio, cuantos in sorted(votos.items()):
            print(f"{medio}: {cuantos}")
        print(f"Han acabado {len(acabados)} encuestadores")


if __name__ == "__main__":
    main()
