"""wait() says which of several ends and processes have news."""

from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def count_cars(outlet, cars):
    with outlet:
        for plate in cars:
            outlet.send(plate)


def main():
    gates, processes = {}, {}
    for name, cars in ("north", [101, 102, 103]), ("south", [201]):
        inlet, outlet = Pipe(duplex=False)
        details = outlet, cars
        process = Process(target=count_cars, args=details, name=name)
        process.start()
        outlet.close()
        gates[inlet] = []
        processes[process.sentinel] = process
    still_open = list(gates)
    while still_open or processes:
        for thing in wait([*still_open, *processes]):
            if thing in processes:
                print(f"Ended: {processes.pop(thing).name}")
                continue
            try:
                gates[thing].append(thing.recv())
            except EOFError:
                still_open.remove(thing)
                thing.close()
    print(f"Cars: {list(gates.values())}")


if __name__ == "__main__":
    main()
