"""Un error con imap: qué se pierde con lotes de una tarea y de tres."""

from multiprocessing import Array, Pool

comun = {}


def preparar(hechas):
    comun["hechas"] = hechas


def revisar(numero):
    if numero == 1:
        raise ValueError(numero)
    comun["hechas"][numero] = 1
    return numero


def recoger(resultados):
    recogido = []
    while True:
        try:
            recogido.append(next(resultados))
        except ValueError:
            recogido.append("error")
        except StopIteration:
            return recogido


def main():
    for lote in 1, 3:
        hechas = Array("i", 6)
        with Pool(2, preparar, (hechas,)) as grupo:
            resultados = grupo.imap(revisar, range(6), chunksize=lote)
            print(f"Lotes de {lote}: {recoger(resultados)}")
            grupo.close()
            grupo.join()
        print(f"    hechas: {[n for n in range(6) if hechas[n]]}")
        print(f"    next() con plazo: {hasattr(resultados, 'next')}")


if __name__ == "__main__":
    main()
