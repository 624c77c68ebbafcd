"""Two subclasses: one of the Process of the module, one of a context's."""

import multiprocessing

SPAWN = multiprocessing.get_context("spawn")


class Courier(multiprocessing.Process):
    def run(self):
        print(f"Courier: the file is called {__name__}")


class SpawnCourier(SPAWN.Process):
    def run(self):
        print(f"SpawnCourier: the file is called {__name__}")


def main():
    multiprocessing.set_start_method("fork")
    for kind in Courier, SpawnCourier:
        courier = kind()
        courier.start()
        courier.join()
        of_the_module = isinstance(courier, multiprocessing.Process)
        print(f"    Exit code {courier.exitcode}")
        print(f"    Is it a multiprocessing.Process? {of_the_module}")


if __name__ == "__main__":
    main()
