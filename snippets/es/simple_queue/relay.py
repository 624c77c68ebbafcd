"""Tres procesos en cadena: cada uno pasa lo suyo al siguiente."""

from multiprocessing import Process, SimpleQueue


def limpiar(texto):
    return texto.strip()


def poner_mayuscula(texto):
    return texto.capitalize()


def poner_punto(texto):
    return texto + "."


def etapa(tarea, entrada, salida):
    while (texto := entrada.get()) is not None:
        salida.put(tarea(texto))
    salida.put(None)


def main():
    frases = ["  hola a todos ", "nos vemos", " hasta  luego"] * 100
    tareas = [limpiar, poner_mayuscula, poner_punto]
    colas = [SimpleQueue() for _ in range(len(tareas) + 1)]
    procesos = [
        Process(target=etapa, args=(tarea, entrada, salida))
        for tarea, entrada, salida in zip(tareas, colas, colas[1:])
    ]
    for proceso in procesos:
        proceso.start()
    enviadas, recibidas = 0, []
    for frase in frases:
        colas[0].put(frase)
        enviadas += 1
        if enviadas > len(tareas):  # nunca hay muchas en camino
            recibidas.append(colas[-1].get())
    colas[0].put(None)
    recibidas.extend(iter(colas[-1].get, None))
    for proceso in procesos:
        proceso.join()
    en_serie = [poner_punto(poner_mayuscula(limpiar(f))) for f in frases]
    print(f"Recibidas: {len(recibidas)}; la primera: {recibidas[0]!r}")
    print(f"En orden e iguales que en serie: {recibidas == en_serie}")
    print(
        f"Códigos de salida: {[proceso.exitcode for proceso in procesos]}"
    )


if __name__ == "__main__":
    main()
