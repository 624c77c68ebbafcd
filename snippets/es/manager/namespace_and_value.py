"""Un Namespace y un Value de Manager guardan cualquier objeto."""

from multiprocessing import Manager, Process


def medir(panel, ultima):
    panel.total = 12
    panel._total = "solo en este proceso"
    ultima.value = "veinte grados"


def main():
    with Manager() as gestor:
        panel = gestor.Namespace(total=0)
        ultima = gestor.Value("d", 0.0)
        sensor = Process(target=medir, args=(panel, ultima))
        sensor.start()
        sensor.join()
        print("Medidas:", panel.total)
        print("Última medida:", ultima.value)
        print("Hay _total:", hasattr(panel, "_total"))
        print("Hay cerrojo:", hasattr(ultima, "get_lock"))


if __name__ == "__main__":
    main()
