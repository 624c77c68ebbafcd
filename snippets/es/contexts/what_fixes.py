"""Qué llamadas dejan fijado el método de arranque del programa."""

import multiprocessing


def arrancar():
    proceso = multiprocessing.get_context("spawn").Process(target=int)
    proceso.start()
    proceso.join()


LLAMADAS = {
    "get_all_start_methods()": multiprocessing.get_all_start_methods,
    'get_context("spawn")': lambda: multiprocessing.get_context("spawn"),
    "cpu_count()": multiprocessing.cpu_count,
    "Process(target=print)": lambda: multiprocessing.Process(target=print),
    "Pipe()": multiprocessing.Pipe,
    "get_context()": multiprocessing.get_context,
    "get_start_method()": multiprocessing.get_start_method,
    "Lock()": multiprocessing.Lock,
    "Queue()": multiprocessing.Queue,
    'Value("i")': lambda: multiprocessing.Value("i"),
    "start() de otro contexto": arrancar,
}


def main():
    for nombre, llamada in LLAMADAS.items():
        multiprocessing.set_start_method(
            None, force=True
        )  # como al empezar
        llamada()
        metodo = multiprocessing.get_start_method(allow_none=True)
        print(f"{nombre:24} {'no' if metodo is None else 'lo fija'}")


if __name__ == "__main__":
    main()
