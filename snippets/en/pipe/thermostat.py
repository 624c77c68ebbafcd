"""A thermostat asks its sensor and decides: two processes, one Pipe."""

from multiprocessing import Pipe, Process


def measure(thermostat):
    temperatures = iter([17.5, 18.2, 20.9, 21.4])
    with thermostat:
        while thermostat.recv() == "measure":
            thermostat.send(next(temperatures))


def main():
    sensor, thermostat = Pipe()
    process = Process(target=measure, args=(thermostat,))
    process.start()
    thermostat.close()  # that end belongs to the sensor
    with sensor:
        for _ in range(4):
            sensor.send("measure")
            degrees = sensor.recv()
            state = "on" if degrees < 20 else "off"
            print(f"{degrees} degrees: heating {state}")
        sensor.send("stop")
    process.join()
    print(f"Exit code: {process.exitcode}")


if __name__ == "__main__":
    main()
