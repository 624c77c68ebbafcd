"""put() espera si el mensaje no cabe en la tubería."""

from multiprocessing import Event, Process, Queue, SimpleQueue


def enviar(fotos, tamano, empezada, puesta):
    foto = bytes(tamano)
    empezada.set()
    fotos.put(foto)
    puesta.set()


def probar(clase, tamano):
    fotos, empezada, puesta = clase(), Event(), Event()
    datos = fotos, tamano, empezada, puesta
    camara = Process(target=enviar, args=datos)
    camara.start()
    empezada.wait()
    print(f"{clase.__name__}, {tamano} bytes")
    print(f"    ¿vuelve put() sin que nadie lea? {puesta.wait(0.5)}")
    fotos.get()
    camara.join()


def main():
    probar(SimpleQueue, 1_000)
    probar(SimpleQueue, 1_000_000)
    probar(Queue, 1_000_000)


if __name__ == "__main__":
    main()
