"""Un proceso cocina y el programa principal lo espera."""

from multiprocessing import Process


def cocinar(plato, raciones):
    print(f"Cocina: preparo {raciones} raciones de {plato}")


def main():
    cocinera = Process(target=cocinar, args=("sopa", 2))
    cocinera.start()
    cocinera.join()
    print("Sala: ya se puede servir")


if __name__ == "__main__":
    main()
