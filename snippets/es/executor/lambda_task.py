"""Una lambda no llega al trabajador, y el error aparece en su futuro."""

from concurrent.futures import ProcessPoolExecutor


def con_iva(precio):
    return precio * 121 // 100


def main():
    with ProcessPoolExecutor(1) as ejecutor:
        mal = ejecutor.submit(lambda precio: precio * 121 // 100, 100)
        print(f"lambda: {type(mal.exception()).__name__}")
        bien = ejecutor.submit(con_iva, 100)
        print(f"función del módulo: {bien.result()}")


if __name__ == "__main__":
    main()
