"""Matan al que espera y quien avisa se queda bloqueado."""

from multiprocessing import Condition, Process, Semaphore


def esperar(condicion, dentro):
    with condicion:
        dentro.release()
        condicion.wait()


def avisar(condicion):
    with condicion:
        condicion.notify()


def main():
    condicion, dentro = Condition(), Semaphore(0)
    camarero = Process(target=esperar, args=(condicion, dentro))
    camarero.start()
    dentro.acquire()
    with condicion:  # el camarero duerme: ha soltado el cerrojo
        camarero.kill()
        camarero.join()
    cocina = Process(target=avisar, args=(condicion,))
    cocina.start()
    cocina.join(timeout=0.7)
    print(f"¿Sigue la cocina en notify()? {cocina.is_alive()}")
    cocina.kill()
    cocina.join()


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.11"
# [tool.mpguide]
# failing-children = ["Process-1", "Process-2"]
# ///
