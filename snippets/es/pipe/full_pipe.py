"""Un mensaje que no cabe en la tubería hace esperar a send()."""

from multiprocessing import Event, Pipe, Process


def enviar(salida, tamano, enviado):
    salida.send_bytes(bytes(tamano))
    enviado.set()


def probar(tamano):
    entrada, salida = Pipe(duplex=False)
    enviado = Event()
    proceso = Process(target=enviar, args=(salida, tamano, enviado))
    proceso.start()
    entrada.poll(None)  # espera a que haya empezado a llegar
    print(f"{tamano} bytes. ¿Enviado sin que nadie lea?", end=" ")
    print(enviado.wait(0.5))
    entrada.recv_bytes()
    print(f"    ¿Y después de recv_bytes()? {enviado.wait()}")
    proceso.join()
    entrada.close()
    salida.close()


def main():
    probar(1_000)
    probar(1_000_000)


if __name__ == "__main__":
    main()
