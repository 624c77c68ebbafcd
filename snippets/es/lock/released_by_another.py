"""Un proceso suelta el Lock que tomó otro, y entra él también."""

from multiprocessing import Lock, Process


def colarse(cerrojo):
    cerrojo.release()
    print(f"El intruso abre y entra: {cerrojo.acquire(block=False)}")


def main():
    cerrojo = Lock()
    with cerrojo:
        print("El cajero abre la caja fuerte")
        intruso = Process(target=colarse, args=(cerrojo,))
        intruso.start()
        intruso.join()
        print("El cajero sigue dentro y no se ha enterado")
    print(f"Al final el Lock está libre: {cerrojo.acquire(block=False)}")


if __name__ == "__main__":
    main()
