"""Un cajero muere a mitad de una transferencia, con el cerrojo tomado."""

from multiprocessing import Event, Lock, Process, Value
from time import sleep


def transferir(cerrojo, ana, luis, a_medias):
    with cerrojo:
        ana.value -= 50
        a_medias.set()
        sleep(60)  # no llegará a despertar
        luis.value += 50


def main():
    cerrojo, a_medias = Lock(), Event()
    ana, luis = Value("i", 100), Value("i", 100)
    cajero = Process(target=transferir, args=(cerrojo, ana, luis, a_medias))
    cajero.start()
    a_medias.wait()
    cajero.kill()
    cajero.join()
    print(f"Código de salida del cajero: {cajero.exitcode}")
    print(f"¿Se puede tomar el cerrojo? {cerrojo.acquire(timeout=0.5)}")
    print(f"Ana {ana.value} + Luis {luis.value} = {ana.value + luis.value}")


if __name__ == "__main__":
    main()
