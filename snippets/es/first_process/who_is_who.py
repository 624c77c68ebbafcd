"""Cada proceso dice su nombre, su pid y quién es su padre."""

from multiprocessing import Process, current_process, parent_process


def presentarse():
    yo, padre = current_process(), parent_process()
    print(f"{yo.name}, pid {yo.pid}")
    print(f"    mi padre es {padre.name}, pid {padre.pid}")


def main():
    yo = current_process()
    print(f"{yo.name}, pid {yo.pid}")
    print(f"    parent_process() es {parent_process()}")
    for nombre in ("cocinera", None):
        hijo = Process(target=presentarse, name=nombre)
        hijo.start()
        hijo.join()


if __name__ == "__main__":
    main()
