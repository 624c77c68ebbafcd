"""run() ejecuta la tarea aquí mismo; start(), en otro proceso."""

from multiprocessing import Process, current_process


def cocinar():
    print(f"    cocina {current_process().name}")


def main():
    print("run()")
    Process(target=cocinar, name="la cocinera").run()
    print("start()")
    cocinera = Process(target=cocinar, name="la cocinera")
    cocinera.start()
    cocinera.join()


if __name__ == "__main__":
    main()
