"""A minibus sets off when three passengers have got on."""

from multiprocessing import Condition, Process, Value


def drive(passengers, change):
    with change:
        change.wait_for(lambda: passengers.value >= 3)
        print(f"The driver sets off with {passengers.value} passengers")


def get_on(name, passengers, change):
    with change:
        passengers.value += 1
        print(f"{name} gets on: there are {passengers.value}")
        change.notify()


def main():
    passengers, change = Value("i", 0, lock=False), Condition()
    processes = [Process(target=drive, args=(passengers, change))]
    for name in "Ana", "Luis", "Eva":
        processes.append(
            Process(target=get_on, args=(name, passengers, change))
        )
    for process in processes:
        process.start()
    for process in processes:
        process.join()


if __name__ == "__main__":
    main()
