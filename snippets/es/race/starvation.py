"""Dos departamentos se disputan una impresora, y uno la toma sin parar."""

from multiprocessing import Array, Barrier, Lock, Process, Value

PAGINAS = 36


def departamento(letra, corrige, impresora, orden, hechas, apertura):
    apertura.wait()
    for _ in range(PAGINAS):
        with impresora:
            orden[hechas.value] = letra
            sum(range(50_000))  # la página tarda en salir
            hechas.value += 1
        if corrige:
            sum(range(50_000))  # otro trabajo, ya sin la impresora


def main():
    orden = Array("c", 2 * PAGINAS, lock=False)
    compartido = Lock(), orden, Value("i", 0, lock=False), Barrier(2)
    departamentos = [
        Process(target=departamento, args=(letra, corrige, *compartido))
        for letra, corrige in ((b"A", False), (b"B", True))
    ]
    for proceso in departamentos:
        proceso.start()
    for proceso in departamentos:
        proceso.join()
    print(orden.value.decode())


if __name__ == "__main__":
    main()
