"""Una cuenta con métodos sincronizados que se llaman unos a otros."""

from multiprocessing import Process, RLock, Value


class Cuenta:
    def __init__(self, saldo):
        self.cerrojo = RLock()
        self.saldo = Value("i", saldo, lock=False)

    def mover(self, importe):
        with self.cerrojo:
            self.saldo.value += importe

    def ingresar(self, importe):
        with self.cerrojo:
            self.mover(importe)

    def retirar(self, importe, comision=0):
        """Retira el importe y la comisión, o nada."""
        with self.cerrojo:
            if self.saldo.value < importe + comision:
                return False
            self.mover(-importe)
            self.mover(-comision)
            return True


def cliente(cuenta):
    for _ in range(200):
        cuenta.ingresar(20)
        if not cuenta.retirar(10, comision=1):
            raise RuntimeError("con este saldo siempre se puede")


def main():
    cuenta = Cuenta(1_000)
    clientes = [Process(target=cliente, args=(cuenta,)) for _ in range(2)]
    for proceso in clientes:
        proceso.start()
    for proceso in clientes:
        proceso.join()
    print("códigos:", [proceso.exitcode for proceso in clientes])
    print("saldo:", cuenta.saldo.value)


if __name__ == "__main__":
    main()
