"""Una cocina acepta pedidos enseguida y los entrega cuando están."""

from multiprocessing import Event, Pool

comun = {}


def preparar(gas):
    comun["gas"] = gas


def cocinar(plato):
    comun["gas"].wait()
    return f"{plato}, a la mesa"


def main():
    gas = Event()
    with Pool(2, initializer=preparar, initargs=(gas,)) as cocina:
        sopa = cocina.apply_async(cocinar, ("sopa",))
        arroz = cocina.apply_async(cocinar, ("arroz",))
        print(f"Pedidos hechos. ¿Lista la sopa? {sopa.ready()}")
        gas.set()
        print(sopa.get())
        print(arroz.get())
        print(f"¿Lista la sopa? {sopa.ready()}")
        print(cocina.apply(cocinar, ("café",)))
        cocina.close()
        cocina.join()


if __name__ == "__main__":
    main()
