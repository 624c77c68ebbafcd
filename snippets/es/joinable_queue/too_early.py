"""task_done() antes de hacer el trabajo engaña a quien espera."""

from multiprocessing import Event, JoinableQueue, Process, Value


def pintar(cuadros, pintados, permiso, antes):
    cuadros.get()
    if antes:
        cuadros.task_done()
    permiso.wait()  # el trabajo tarda
    pintados.value += 1
    if not antes:
        cuadros.task_done()


def probar(antes):
    cuadros, pintados, permiso = JoinableQueue(), Value("i", 0), Event()
    datos = cuadros, pintados, permiso, antes
    pintor = Process(target=pintar, args=datos)
    pintor.start()
    cuadros.put("paisaje")
    if not antes:
        permiso.set()
    cuadros.join()
    print(f"task_done() antes del trabajo: {antes}")
    print(f"    al volver join() hay pintados {pintados.value}")
    permiso.set()
    pintor.join()


def main():
    probar(antes=True)
    probar(antes=False)


if __name__ == "__main__":
    main()
