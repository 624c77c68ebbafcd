"""Repite dos ingresos de 50 € paso a paso, en el orden que se le pida."""

from multiprocessing import Pipe, Process, Value


def cajero(saldo, director):
    director.recv()  # espera su turno
    visto = saldo.value
    director.send(f"lee {visto}")
    director.recv()
    saldo.value = visto + 50
    director.send(f"escribe {visto + 50}")


def representar(turnos):
    saldo = Value("i", 100)
    extremos, cajeros = {}, []
    for nombre in ("Ana", "Luis"):
        extremos[nombre], director = Pipe()
        cajeros.append(Process(target=cajero, args=(saldo, director)))
        cajeros[-1].start()
    for nombre in turnos:
        extremos[nombre].send("adelante")
        print(f"{nombre} {extremos[nombre].recv()}")
    for proceso in cajeros:
        proceso.join()
    print(f"Saldo final: {saldo.value}")


def main():
    print("Uno detrás de otro")
    representar(["Ana", "Ana", "Luis", "Luis"])
    print("Entrelazados")
    representar(["Ana", "Luis", "Ana", "Luis"])


if __name__ == "__main__":
    main()
