"""wait() reparte un número distinto a cada proceso en cada encuentro."""

from multiprocessing import Barrier, Process


def caminar(quien, refugio):
    for dia in range(1, 4):
        numero = refugio.wait()
        cocina = " y cocina" if numero == 0 else ""
        print(f"Día {dia}: {quien} saca el {numero}{cocina}")
        refugio.wait()


def main():
    refugio = Barrier(3)
    caminantes = [
        Process(target=caminar, args=(quien, refugio))
        for quien in ("Ana", "Luis", "Eva")
    ]
    for caminante in caminantes:
        caminante.start()
    for caminante in caminantes:
        caminante.join()


if __name__ == "__main__":
    main()
