"""Lo que la función cambia o devuelve se queda en su proceso."""

from multiprocessing import Process


def cobrar(cuenta):
    cuenta.append("café")
    print("El hijo tiene", cuenta)
    return len(cuenta)


def main():
    cuenta = ["sopa", "pan"]
    caja = Process(target=cobrar, args=(cuenta,))
    caja.start()
    respuesta = caja.join()
    print("El padre tiene", cuenta)
    print("join() ha devuelto", respuesta)


if __name__ == "__main__":
    main()
