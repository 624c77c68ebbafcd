"""Three processes compute means, and the main one sees how they ended."""

from multiprocessing import Array, Process

READINGS = {
    "Bilbao": [14, 15, 19, 16],
    "Oslo": [],
    "Lima": [17, 19, 22, 18],
}


def compute(degrees, means, place):
    means[place] = sum(degrees) / len(degrees)


def main():
    means = Array("d", len(READINGS))
    processes = []
    for place, (city, degrees) in enumerate(READINGS.items()):
        details = (degrees, means, place)
        processes.append(Process(target=compute, args=details, name=city))
        processes[-1].start()
    for process in processes:
        process.join()
    for process, mean in zip(processes, means):
        if process.exitcode == 0:
            print(f"{process.name}: {mean} degrees on average")
        else:
            print(f"{process.name}: failed with {process.exitcode}")


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["Oslo"]
# ///
