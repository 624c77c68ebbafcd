"""Tres tiendas venden el mismo café y apuntan en un diccionario común."""

from multiprocessing import Lock, Manager, Process


def tienda(ciudad, existencias, ventas, cerrojo):
    for _ in range(20):
        with cerrojo:
            existencias["café"] -= 1
    ventas.append(ciudad)


def main():
    cerrojo = Lock()
    with Manager() as gestor:
        existencias = gestor.dict({"café": 100, "té": 40})
        ventas = gestor.list()
        tiendas = [
            Process(
                target=tienda, args=(ciudad, existencias, ventas, cerrojo)
            )
            for ciudad in ("Lima", "Quito", "Bogotá")
        ]
        for proceso in tiendas:
            proceso.start()
        for proceso in tiendas:
            proceso.join()
        print(f"Quedan: {existencias.copy()}")
        print(f"Han terminado: {sorted(ventas)}")


if __name__ == "__main__":
    main()
