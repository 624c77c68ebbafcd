"""If the producer fails without a notice, the reader waits forever."""

from multiprocessing import Process, SimpleQueue


def measure_badly(notices):
    notices.put(24)
    raise RuntimeError("broken sensor")


def measure_well(notices):
    try:
        measure_badly(notices)
    finally:
        notices.put(None)


def read(notices):
    while notices.get() is not None:
        pass


def attempt(measure, patience):
    notices = SimpleQueue()
    sensor = Process(target=measure, args=(notices,), name="sensor")
    reader = Process(target=read, args=(notices,))
    sensor.start()
    reader.start()
    sensor.join()
    reader.join(timeout=patience)
    print(f"{measure.__name__}: does the reader wait? {reader.is_alive()}")
    notices.put(None)
    reader.join()


def main():
    attempt(measure_badly, 0.3)
    attempt(measure_well, 10)


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["sensor"]
# ///
