"""Dos taquillas apuntan en un conjunto común los asientos vendidos."""

from multiprocessing import Manager, Process


def vender(vendidos, asientos):
    for asiento in asientos:
        vendidos.add(asiento)


def main():
    with Manager() as gestor:
        vendidos = gestor.set({"A1"})
        taquillas = [
            Process(target=vender, args=(vendidos, ["A1", "A2"])),
            Process(target=vender, args=(vendidos, ["A2", "B1"])),
        ]
        for taquilla in taquillas:
            taquilla.start()
        for taquilla in taquillas:
            taquilla.join()
        print("Vendidos:", sorted(vendidos))
        vendidos -= {"A1"}
        print("Tras una devolución:", sorted(vendidos))


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.14"
# ///
