"""Un sensor mide cada poco y termina en cuanto se lo piden."""

from multiprocessing import Event, Process, Semaphore


def medir(fin, medidas):
    numero = 0
    while not fin.wait(timeout=0.05):  # el descanso entre medidas
        numero += 1
        print(f"Medida {numero}")
        medidas.release()
    print("El sensor guarda sus datos y termina")


def main():
    fin, medidas = Event(), Semaphore(0)
    sensor = Process(target=medir, args=(fin, medidas))
    sensor.start()
    for _ in range(3):
        medidas.acquire()
    fin.set()
    sensor.join()
    print(f"Código de salida: {sensor.exitcode}")


if __name__ == "__main__":
    main()
