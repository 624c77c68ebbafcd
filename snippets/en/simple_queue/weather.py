"""Three stations send their temperature through a SimpleQueue."""

from multiprocessing import Process, SimpleQueue


def measure(place, degrees, notices):
    notices.put((place, degrees))


def main():
    data = {"coast": 24, "valley": 19, "mountain": 8}
    notices = SimpleQueue()
    stations = [
        Process(target=measure, args=(place, degrees, notices))
        for place, degrees in data.items()
    ]
    for station in stations:
        station.start()
    received = dict(notices.get() for _ in stations)
    for station in stations:
        station.join()
    notices.close()
    for place, degrees in sorted(received.items()):
        print(f"{place}: {degrees} degrees")
    print(f"All are there: {received == data}")


if __name__ == "__main__":
    main()
