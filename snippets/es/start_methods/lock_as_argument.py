"""El mismo intento con el Lock creado en main() y pasado como argumento."""

from multiprocessing import Barrier, Lock, Process, SimpleQueue


def intentar(cerrojo, encuentro, resultados):
    """Intenta tomar el Lock sin esperar y dice si lo consiguió."""
    conseguido = cerrojo.acquire(block=False)
    encuentro.wait()  # nadie lo suelta hasta que los dos lo han intentado
    if conseguido:
        cerrojo.release()
    resultados.put(conseguido)


def main():
    cerrojo = Lock()
    encuentro = Barrier(2)
    resultados = SimpleQueue()
    argumentos = (cerrojo, encuentro, resultados)
    hijos = [Process(target=intentar, args=argumentos) for _ in range(2)]
    with cerrojo:  # el padre lo tiene mientras viven los hijos
        for hijo in hijos:
            hijo.start()
        conseguidos = sum(resultados.get() for _ in hijos)
        for hijo in hijos:
            hijo.join()
    print("Códigos de salida:", [hijo.exitcode for hijo in hijos])
    print("El padre tiene el Lock.")
    print("Hijos que también lo consiguieron:", conseguidos)


if __name__ == "__main__":
    main()
