"""Un programa sirve una cola, y otro que no es pariente suyo la usa."""

import secrets
import subprocess
import sys
from multiprocessing import AuthenticationError
from multiprocessing.managers import BaseManager
from queue import Queue

cartas = Queue()


def dar_cartas():
    return cartas


class Oficina(BaseManager):
    pass


Oficina.register("cartas", dar_cartas)


def enviar(puerto, clave):
    oficina = Oficina(("127.0.0.1", puerto), clave)
    try:
        oficina.connect()
        oficina.cartas().put("una postal")
        print("Cliente: enviada")
    except AuthenticationError as error:
        print("Cliente: AuthenticationError:", error)


def servir():
    clave = secrets.token_hex()
    with Oficina(("127.0.0.1", 0), clave.encode()) as oficina:
        puerto = str(oficina.address[1])
        otro_programa = [sys.executable, __file__, puerto]
        for entrada in ("otra clave", clave):
            subprocess.run(otro_programa, input=entrada, text=True)
        print("Servidor: ha llegado", oficina.cartas().get(timeout=5))


def main():
    if len(sys.argv) > 1:
        enviar(int(sys.argv[1]), sys.stdin.read().encode())
    else:
        servir()


if __name__ == "__main__":
    main()
