"""Los pulsos se cuentan, y quien espera ve que han pasado."""

from multiprocessing import Condition, Process, Value
from time import sleep


def esperar(pulsos, cambio):
    vistos, respuestas = 0, []
    for _ in range(20):
        with cambio:
            respuestas.append(
                cambio.wait_for(lambda vistos=vistos: pulsos.value > vistos)
            )
            vistos = pulsos.value
    print(f"wait_for() dijo True {respuestas.count(True)} veces de 20")


def main():
    pulsos, cambio = Value("i", 0, lock=False), Condition()
    proceso = Process(target=esperar, args=(pulsos, cambio))
    proceso.start()
    while proceso.is_alive():
        with cambio:
            pulsos.value += 1
            cambio.notify_all()
        sleep(0.01)  # lo que va de un pulso a otro
    proceso.join()


if __name__ == "__main__":
    main()
