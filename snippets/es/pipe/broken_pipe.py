"""Enviar cuando ya no hay nadie al otro lado es un error."""

from multiprocessing import Pipe, Process


def atender(mostrador):
    print(f"La tienda atiende a {mostrador.recv()} y cierra")
    mostrador.close()


def main():
    cliente, mostrador = Pipe()
    tienda = Process(target=atender, args=(mostrador,))
    tienda.start()
    mostrador.close()  # ese extremo es de la tienda
    cliente.send("Ana")
    tienda.join()
    try:
        cliente.send("Luis")
    except ConnectionError as error:
        print(f"¿Es BrokenPipeError? {isinstance(error, BrokenPipeError)}")
    cliente.close()


if __name__ == "__main__":
    main()
