"""main() cambia una variable global: qué ve el hijo y qué ve el padre."""

import multiprocessing

precio = 10


def vender(precio_recibido):
    global precio
    print("El hijo lee la variable global:", precio)
    print("El hijo recibe el argumento:", precio_recibido)
    precio = 99


def main():
    global precio
    precio = 12
    hijo = multiprocessing.Process(target=vender, args=(precio,))
    hijo.start()
    hijo.join()
    print("Código de salida del hijo:", hijo.exitcode)
    print("El padre lee al final la variable global:", precio)


if __name__ == "__main__":
    main()
