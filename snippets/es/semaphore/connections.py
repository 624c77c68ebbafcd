"""Cinco empleados consultan una base de datos que admite dos conexiones."""

from multiprocessing import Lock, Process, Semaphore, Value
from time import sleep

EMPLEADOS = "Ana", "Luis", "Eva", "Iván", "Sara"


def consultar(nombre, conexiones, cuenta, abiertas, maximo):
    with conexiones:
        with cuenta:
            abiertas.value += 1
            maximo.value = max(maximo.value, abiertas.value)
        print(f"{nombre} consulta")
        sleep(0.1)  # lo que tarda la base de datos
        with cuenta:
            abiertas.value -= 1


def main():
    conexiones, cuenta = Semaphore(2), Lock()
    abiertas = Value("i", 0, lock=False)
    maximo = Value("i", 0, lock=False)
    empleados = [
        Process(
            target=consultar,
            args=(nombre, conexiones, cuenta, abiertas, maximo),
        )
        for nombre in EMPLEADOS
    ]
    for empleado in empleados:
        empleado.start()
    for empleado in empleados:
        empleado.join()
    print(f"Conexiones abiertas a la vez, como mucho: {maximo.value}")


if __name__ == "__main__":
    main()
