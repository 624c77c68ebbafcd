"""The pulses are counted, and the one who waits sees that they passed."""

from multiprocessing import Condition, Process, Value
from time import sleep


def wait(pulses, change):
    seen, answers = 0, []
    for _ in range(20):
        with change:
            answers.append(
                change.wait_for(lambda seen=seen: pulses.value > seen)
            )
            seen = pulses.value
    print(f"wait_for() said True {answers.count(True)} times out of 20")


def main():
    pulses, change = Value("i", 0, lock=False), Condition()
    process = Process(target=wait, args=(pulses, change))
    process.start()
    while process.is_alive():
        with change:
            pulses.value += 1
            change.notify_all()
        sleep(0.01)  # the time from one pulse to the next
    process.join()


if __name__ == "__main__":
    main()
