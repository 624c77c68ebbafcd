"""Una barrera reutilizable, hecha con una Condition y dos Value."""

from multiprocessing import Condition, Process, Value

TOTAL, ENCUENTROS = 3, 3


def esperar_en_barrera(llegados, vuelta, cambio):
    with cambio:
        esta = vuelta.value
        llegados.value += 1
        if llegados.value == TOTAL:  # el último abre y prepara la otra
            llegados.value = 0
            vuelta.value += 1
            cambio.notify_all()
        else:
            cambio.wait_for(lambda: vuelta.value != esta)


def caminar(quien, llegados, vuelta, cambio):
    for encuentro in range(1, ENCUENTROS + 1):
        print(f"{quien} llega al refugio {encuentro}")
        esperar_en_barrera(llegados, vuelta, cambio)
        print(f"{quien} sale del refugio {encuentro}")


def main():
    llegados = Value("i", 0, lock=False)
    vuelta = Value("i", 0, lock=False)
    cambio = Condition()
    caminantes = [
        Process(target=caminar, args=(quien, llegados, vuelta, cambio))
        for quien in ("Ana", "Luis", "Eva")
    ]
    for caminante in caminantes:
        caminante.start()
    for caminante in caminantes:
        caminante.join()


if __name__ == "__main__":
    main()
