"""A sensor measures every now and then and ends as soon as it is asked."""

from multiprocessing import Event, Process, Semaphore


def measure(end, measures):
    number = 0
    while not end.wait(timeout=0.05):  # the rest between two measures
        number += 1
        print(f"Measure {number}")
        measures.release()
    print("The sensor saves its data and ends")


def main():
    end, measures = Event(), Semaphore(0)
    sensor = Process(target=measure, args=(end, measures))
    sensor.start()
    for _ in range(3):
        measures.acquire()
    end.set()
    sensor.join()
    print(f"Exit code: {sensor.exitcode}")


if __name__ == "__main__":
    main()
