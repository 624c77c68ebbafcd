"""Un proxy enviado y olvidado llega cuando su objeto ya no existe."""

from multiprocessing import Manager, Pipe
from multiprocessing.managers import RemoteError


def recibir(conexion):
    try:
        print("Llega:", conexion.recv())
    except RemoteError as error:
        *_, ultima, _ = str(error).splitlines()
        print("Llega: RemoteError, con un", ultima.partition(":")[0])


def main():
    salida, entrada = Pipe(duplex=False)
    with Manager() as gestor:
        entrada.send(gestor.list(["pan", "sal"]))
        recibir(salida)

        compra = gestor.list(["pan", "sal"])
        entrada.send(compra)
        recibir(salida)


if __name__ == "__main__":
    main()
