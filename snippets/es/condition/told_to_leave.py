"""A quien espera se le pide que se vaya, y nadie se queda bloqueado."""

from multiprocessing import Condition, Process, Value


def esperar(platos, cerrado, condicion):
    with condicion:
        condicion.wait_for(lambda: platos.value or cerrado.value)
        print(f"Camarero: platos {platos.value}, cerrado {cerrado.value}")


def main():
    platos = Value("i", 0, lock=False)
    cerrado = Value("b", 0, lock=False)
    condicion = Condition()
    camarero = Process(target=esperar, args=(platos, cerrado, condicion))
    camarero.start()
    with condicion:
        cerrado.value = 1
        condicion.notify_all()
    camarero.join()
    print(f"Código de salida: {camarero.exitcode}")


if __name__ == "__main__":
    main()
