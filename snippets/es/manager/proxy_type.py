"""Un proxy automático no tiene los atributos; uno propio puede darlos."""

from multiprocessing.managers import BaseManager, BaseProxy


class Cuenta:
    def __init__(self, saldo):
        self.saldo = saldo

    def ingresar(self, euros):
        self.saldo += euros


class ProxyDeCuenta(BaseProxy):
    _exposed_ = ("ingresar", "__getattribute__")

    def ingresar(self, euros):
        self._callmethod("ingresar", (euros,))

    @property
    def saldo(self):
        return self._callmethod("__getattribute__", ("saldo",))


class Banco(BaseManager):
    pass


Banco.register("Cuenta", Cuenta)
Banco.register("CuentaConSaldo", Cuenta, ProxyDeCuenta)


def main():
    with Banco() as banco:
        for abrir in (banco.Cuenta, banco.CuentaConSaldo):
            cuenta = abrir(100)
            cuenta.ingresar(20)
            print(type(cuenta).__name__)
            print("  saldo:", getattr(cuenta, "saldo", "no lo tiene"))


if __name__ == "__main__":
    main()
