"""Luis espera a que en la hucha haya 100 € para comprar una bicicleta."""

from multiprocessing import Condition, Process, Value


def comprar(hucha, cambio):
    with cambio:
        cambio.wait_for(lambda: hucha.value >= 100)
        print(f"Luis abre la hucha: {hucha.value} €")
        hucha.value -= 100


def ahorrar(hucha, cambio):
    for _ in range(3):
        with cambio:
            hucha.value += 40
            print(f"Ana mete 40 € y hay {hucha.value} €")
            cambio.notify()


def main():
    hucha, cambio = Value("i", 0, lock=False), Condition()
    procesos = [
        Process(target=tarea, args=(hucha, cambio))
        for tarea in (comprar, ahorrar)
    ]
    for proceso in procesos:
        proceso.start()
    for proceso in procesos:
        proceso.join()
    print(f"Quedan {hucha.value} €")


if __name__ == "__main__":
    main()
