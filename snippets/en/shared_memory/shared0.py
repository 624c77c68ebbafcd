"""A greenhouse leaves its readings and their mean in shared memory."""

from multiprocessing import Array, Process, Value


def greenhouse(readings, mean):
    for hour in range(len(readings)):
        readings[hour] = 18 + hour
    mean.value = sum(readings) / len(readings)


def show(moment, readings, mean):
    print(f"{moment}: readings {readings[:]}, mean {mean.value}")


def main():
    readings = Array("i", 6)
    mean = Value("d", 0.0)
    show("Before", readings, mean)
    process = Process(target=greenhouse, args=(readings, mean))
    process.start()
    process.join()
    show("After", readings, mean)


if __name__ == "__main__":
    main()
