"""Three sensors write to one file without a Lock and tear the records."""

from multiprocessing import Barrier, Process
from pathlib import Path

FILE = Path("readings.txt")
RECORDS = 1_000


def record(sensor, number):
    label = f"sensor {sensor}, record {number}"
    yield f"{label}: start\n"
    mean = sum(range(number, number + 2_000)) / 2_000
    yield f"{label}: mean {mean}\n"
    yield f"{label}: end\n"


def measure(sensor, start):
    start.wait()
    for number in range(RECORDS):
        with FILE.open("a", encoding="utf-8") as file:
            for line in record(sensor, number):
                file.write(line)
                file.flush()


def count_whole(lines):
    triples = set(zip(lines, lines[1:], lines[2:]))
    return sum(
        tuple(record(sensor, number)) in triples
        for sensor in range(3)
        for number in range(RECORDS)
    )


def main():
    FILE.write_text("", encoding="utf-8")
    start = Barrier(3)
    sensors = [Process(target=measure, args=(n, start)) for n in range(3)]
    for sensor in sensors:
        sensor.start()
    for sensor in sensors:
        sensor.join()
    lines = FILE.read_text(encoding="utf-8").splitlines(keepends=True)
    print(f"Lines written: {len(lines)} of {9 * RECORDS}")
    print(f"Whole records: {count_whole(lines)} of {3 * RECORDS}")


if __name__ == "__main__":
    main()
