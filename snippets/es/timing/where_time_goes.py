"""Sigue un encargo a otro proceso y dice en qué se va el tiempo."""

from multiprocessing import Pipe, Process
from time import perf_counter


def calcular(numeros):
    return [numero**0.5 for numero in numeros]


def trabajador(extremo):
    extremo.send("listo")
    numeros = extremo.recv()
    recibido = perf_counter()
    raices = calcular(numeros)
    calculado = perf_counter()
    extremo.send((recibido, calculado, raices))


def main():
    numeros = list(range(200_000))
    aqui, alli = Pipe()
    hijo = Process(target=trabajador, args=(alli,))
    inicio = perf_counter()
    hijo.start()
    aqui.recv()
    enviado = perf_counter()
    aqui.send(numeros)
    recibido, calculado, raices = aqui.recv()
    traido = perf_counter()
    hijo.join()
    final = perf_counter()
    print("En otro proceso:")
    for nombre, desde, hasta in (
        ("ponerlo en marcha", inicio, enviado),
        ("llevar los datos", enviado, recibido),
        ("calcular", recibido, calculado),
        ("traer los resultados", calculado, traido),
        ("esperar a que acabe", traido, final),
    ):
        print(f"{nombre:<22}{(hasta - desde) * 1000:8.0f} ms")
    antes = perf_counter()
    iguales = calcular(numeros) == raices
    aqui_mismo = perf_counter() - antes
    print(f"Todo eso: {(final - inicio) * 1000:.0f} ms.")
    print(f"Aquí mismo: {aqui_mismo * 1000:.0f} ms. ¿Igual? {iguales}")


if __name__ == "__main__":
    main()
