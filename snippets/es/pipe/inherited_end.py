"""Con fork, el hijo hereda también el extremo del padre."""

from multiprocessing import Event, Pipe, Process


def escuchar(propio, cerrado):
    cerrado.wait()
    print(f"Sin cerrar el ajeno, ¿lo noto? {propio.poll(0.3)}")


def escuchar_bien(propio, ajeno, cerrado):
    ajeno.close()
    cerrado.wait()
    print(f"Tras cerrar el ajeno, ¿lo noto? {propio.poll(0.3)}")


def probar(tarea):
    padre, hijo = Pipe()
    cerrado = Event()
    extremos = (hijo, padre) if tarea is escuchar_bien else (hijo,)
    proceso = Process(target=tarea, args=(*extremos, cerrado))
    proceso.start()
    hijo.close()
    padre.close()
    cerrado.set()
    proceso.join()


def main():
    probar(escuchar)
    probar(escuchar_bien)


if __name__ == "__main__":
    main()
