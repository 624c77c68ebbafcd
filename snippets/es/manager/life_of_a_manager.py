"""La vida de un BaseManager: sin arrancar, en marcha y terminado."""

from multiprocessing.managers import SyncManager


def intentar(que, accion):
    try:
        accion()
    except Exception as error:
        print(f"  {que}: {type(error).__name__}: {error}")
    else:
        print(f"  {que}: bien")


def main():
    gestor = SyncManager()
    print("Sin arrancar")
    intentar("dict()", gestor.dict)
    intentar("start()", gestor.start)

    print("En marcha")
    intentar("dict()", gestor.dict)
    intentar("start()", gestor.start)
    intentar("get_server()", gestor.get_server)
    intentar("shutdown()", gestor.shutdown)

    print("Terminado")
    intentar("dict()", gestor.dict)
    intentar("start()", gestor.start)
    intentar("shutdown()", gestor.shutdown)


if __name__ == "__main__":
    main()
