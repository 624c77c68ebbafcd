"""Two sensors watch the temperature and a siren waits for the alarm."""

from multiprocessing import Event, Process

READINGS = {
    "north": (21, 24, 28, 31, 33),
    "south": (20, 21, 22) * 100,
}


def watch(place, alarm):
    for temperature in READINGS[place]:
        if temperature > 30:
            print(f"Sensor {place}: {temperature} °C, raising the alarm")
            alarm.set()
            return
        if alarm.wait(timeout=0.05):  # the rest between two readings
            print(f"Sensor {place}: alarm by another, ending")
            return


def sound(alarm):
    alarm.wait()
    print("Siren: sounding")


def main():
    alarm = Event()
    processes = [Process(target=sound, args=(alarm,))]
    for place in READINGS:
        processes.append(Process(target=watch, args=(place, alarm)))
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(f"Exit codes: {[p.exitcode for p in processes]}")


if __name__ == "__main__":
    main()
