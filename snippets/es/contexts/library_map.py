"""Una función de biblioteca que sirve con cualquier método de arranque."""

import multiprocessing


def trabajar(funcion, datos, salida):
    salida.send([funcion(dato) for dato in datos])
    salida.close()


def repartir(funcion, datos, procesos=2, contexto=None):
    """Aplica la función a cada dato, en procesos del contexto recibido."""
    contexto = contexto or multiprocessing.get_context()
    trabajos = []
    for numero in range(procesos):
        entrada, salida = contexto.Pipe(duplex=False)
        argumentos = (funcion, datos[numero::procesos], salida)
        proceso = contexto.Process(target=trabajar, args=argumentos)
        proceso.start()
        salida.close()
        trabajos.append((proceso, entrada))
    resultados = list(datos)
    for numero, (proceso, entrada) in enumerate(trabajos):
        resultados[numero::procesos] = entrada.recv()
        entrada.close()
        proceso.join()
    return resultados


def main():
    multiprocessing.set_start_method("spawn")
    palabras = ["pan", "aceite", "sal", "tomate", "ajo"]
    for metodo in sorted(multiprocessing.get_all_start_methods()):
        contexto = multiprocessing.get_context(metodo)
        print(f"{metodo}: {repartir(len, palabras, contexto=contexto)}")
    print(f"Sin contexto: {repartir(len, palabras, procesos=3)}")
    print(f"Método del programa: {multiprocessing.get_start_method()}")


if __name__ == "__main__":
    main()
