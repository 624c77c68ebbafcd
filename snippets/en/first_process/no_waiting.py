"""start() waits for nobody: the parent goes on while the child lives."""

from multiprocessing import Event, Process


def cook(bell):
    bell.wait()
    print("Kitchen: I heard the bell, serving now")


def main():
    bell = Event()
    chef = Process(target=cook, args=(bell,))
    chef.start()
    print("Dining room: start() has returned. Alive?", chef.is_alive())
    bell.set()
    chef.join()
    print("Dining room: join() has returned. Alive?", chef.is_alive())


if __name__ == "__main__":
    main()
