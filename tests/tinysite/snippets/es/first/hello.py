"""Dos procesos saludan, uno tras otro."""

from multiprocessing import Process


def saludar(nombre: str) -> None:
    print(f"Hola, {nombre}")


def main() -> None:
    for nombre in ("Ana", "Luis"):
        proceso = Process(target=saludar, args=(nombre,))
        proceso.start()
        proceso.join()


if __name__ == "__main__":
    main()
