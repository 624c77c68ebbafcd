"""A waitress asks and the kitchen answers over the same Pipe."""

from multiprocessing import Pipe, Process

MENU = {"soup": 6, "omelette": 8}


def cook(hall):
    while (dish := hall.recv()) is not None:
        hall.send(MENU.get(dish, "none left"))


def main():
    kitchen, hall = Pipe()
    cook_process = Process(target=cook, args=(hall,))
    cook_process.start()
    for dish in "soup", "flan", "omelette":
        kitchen.send(dish)
        print(f"{dish}: {kitchen.recv()}")
    kitchen.send(None)  # there will be no more questions
    cook_process.join()
    print(f"Exit code: {cook_process.exitcode}")


if __name__ == "__main__":
    main()
