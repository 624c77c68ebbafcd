"""Tres puestos se pasan un pedido, y cada uno espera al siguiente."""

from multiprocessing import Event, Process


def preparar(b_listo, a_acaba):
    print("A prepara la masa")
    b_listo.wait()
    print("A entrega a B")
    a_acaba.set()


def hornear(b_listo, a_acaba, c_listo, b_acaba):
    b_listo.set()
    a_acaba.wait()
    print("B hornea el pan")
    c_listo.wait()
    print("B entrega a C")
    b_acaba.set()


def empaquetar(c_listo, b_acaba):
    c_listo.set()
    b_acaba.wait()
    print("C empaqueta el pan")


def main():
    b_listo, a_acaba, c_listo, b_acaba = (Event() for _ in range(4))
    puestos = [
        Process(target=empaquetar, args=(c_listo, b_acaba)),
        Process(target=hornear, args=(b_listo, a_acaba, c_listo, b_acaba)),
        Process(target=preparar, args=(b_listo, a_acaba)),
    ]
    for puesto in puestos:
        puesto.start()
    for puesto in puestos:
        puesto.join()


if __name__ == "__main__":
    main()
