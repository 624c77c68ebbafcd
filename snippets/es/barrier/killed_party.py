"""Matan a uno que espera en la barrera, y ni el plazo salva a otro."""

from multiprocessing import Barrier, Process
from time import sleep


def esperar(barrera, plazo):
    barrera.wait(plazo)


def main():
    barrera = Barrier(3)
    ana = Process(target=esperar, args=(barrera, None))
    ana.start()
    while barrera.n_waiting == 0:
        sleep(0.01)
    ana.kill()
    ana.join()
    luis = Process(target=esperar, args=(barrera, 0.1))
    luis.start()
    luis.join(timeout=0.8)
    print(
        f"El plazo era de 0.1 s. ¿Sigue Luis en wait()? {luis.is_alive()}"
    )
    luis.kill()
    luis.join()


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.11"
# [tool.mpguide]
# failing-children = ["Process-1", "Process-2"]
# ///
