"""Esperar al productor antes de recibir lo que puso no termina."""

from multiprocessing import Event, Process, Queue


def fotografiar(fotos, hecho):
    fotos.put(bytes(1_000_000))
    hecho.set()  # put() ya ha vuelto y aquí acaba la función


def main():
    fotos, hecho = Queue(), Event()
    camara = Process(target=fotografiar, args=(fotos, hecho))
    camara.start()
    hecho.wait()
    camara.join(timeout=0.5)
    print(f"Tras join(), ¿sigue viva la cámara? {camara.is_alive()}")
    print(f"Recibo {len(fotos.get())} bytes")
    camara.join()
    print(f"Tras otro join(), ¿sigue viva? {camara.is_alive()}")
    print(f"Código de salida: {camara.exitcode}")


if __name__ == "__main__":
    main()
