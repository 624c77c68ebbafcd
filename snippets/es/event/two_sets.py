"""La cocina avisa dos veces y el camarero se entera de una."""

from multiprocessing import Event, Process


def recoger(aviso):
    platos = 0
    while aviso.wait(timeout=0.3):
        aviso.clear()
        platos += 1
    print(f"Platos recogidos: {platos}")


def main():
    aviso = Event()
    for _ in range(2):
        print("Cocina: plato listo")
        aviso.set()
    camarero = Process(target=recoger, args=(aviso,))
    camarero.start()
    camarero.join()


if __name__ == "__main__":
    main()
