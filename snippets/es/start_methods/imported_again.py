"""Avisa cada vez que se ejecuta lo que está fuera de la guardia."""

import multiprocessing

print("Se ejecuta este archivo con el nombre", __name__, flush=True)


def trabajar():
    print("Trabaja", multiprocessing.current_process().name)


def main():
    for _ in range(3):
        hijo = multiprocessing.Process(target=trabajar)
        hijo.start()
        hijo.join()  # de uno en uno, para que las líneas salgan en orden
        print("Código de salida:", hijo.exitcode)


if __name__ == "__main__":
    main()
