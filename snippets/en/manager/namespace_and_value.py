"""A Namespace and a Value of a Manager keep any object."""

from multiprocessing import Manager, Process


def measure(panel, latest):
    panel.total = 12
    panel._total = "in this process only"
    latest.value = "twenty degrees"


def main():
    with Manager() as manager:
        panel = manager.Namespace(total=0)
        latest = manager.Value("d", 0.0)
        sensor = Process(target=measure, args=(panel, latest))
        sensor.start()
        sensor.join()
        print("Readings:", panel.total)
        print("Latest reading:", latest.value)
        print("There is a _total:", hasattr(panel, "_total"))
        print("There is a lock:", hasattr(latest, "get_lock"))


if __name__ == "__main__":
    main()
