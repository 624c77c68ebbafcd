"""Si el productor falla sin avisar, el lector espera para siempre."""

from multiprocessing import Process, SimpleQueue


def medir_mal(avisos):
    avisos.put(24)
    raise RuntimeError("sensor estropeado")


def medir_bien(avisos):
    try:
        medir_mal(avisos)
    finally:
        avisos.put(None)


def leer(avisos):
    while avisos.get() is not None:
        pass


def probar(medir, paciencia):
    avisos = SimpleQueue()
    sensor = Process(target=medir, args=(avisos,), name="sensor")
    lector = Process(target=leer, args=(avisos,))
    sensor.start()
    lector.start()
    sensor.join()
    lector.join(timeout=paciencia)
    print(f"{medir.__name__}: ¿espera el lector? {lector.is_alive()}")
    avisos.put(None)
    lector.join()


def main():
    probar(medir_mal, 0.3)
    probar(medir_bien, 10)


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["sensor"]
# ///
