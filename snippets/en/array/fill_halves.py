"""Two stations fill the twelve hours that are theirs."""

from multiprocessing import Array, Process

HOURS = 24


def station(temperatures, start, end, base):
    for hour in range(start, end):
        temperatures[hour] = base + hour / 2


def main():
    temperatures = Array("d", HOURS)
    half = HOURS // 2
    stations = [
        Process(target=station, args=(temperatures, 0, half, 10)),
        Process(target=station, args=(temperatures, half, HOURS, 5)),
    ]
    for process in stations:
        process.start()
    for process in stations:
        process.join()
    print(f"First half: {temperatures[:half]}")
    print(f"Second half: {temperatures[half:]}")
    print(f"Maximum: {max(temperatures)}")


if __name__ == "__main__":
    main()
