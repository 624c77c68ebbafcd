"""Five employees query a database that admits two connections."""

from multiprocessing import Lock, Process, Semaphore, Value
from time import sleep

EMPLOYEES = "Ana", "Luis", "Eva", "Iván", "Sara"


def query(name, connections, count, opened, most):
    with connections:
        with count:
            opened.value += 1
            most.value = max(most.value, opened.value)
        print(f"{name} is querying")
        sleep(0.1)  # the time that the database takes
        with count:
            opened.value -= 1


def main():
    connections, count = Semaphore(2), Lock()
    opened = Value("i", 0, lock=False)
    most = Value("i", 0, lock=False)
    employees = [
        Process(
            target=query,
            args=(name, connections, count, opened, most),
        )
        for name in EMPLOYEES
    ]
    for employee in employees:
        employee.start()
    for employee in employees:
        employee.join()
    print(f"Connections open at the same time, at most: {most.value}")


if __name__ == "__main__":
    main()
