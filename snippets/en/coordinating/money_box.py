"""Luis waits until the money box holds €100 to buy a bicycle."""

from multiprocessing import Condition, Process, Value


def buy(box, change):
    with change:
        change.wait_for(lambda: box.value >= 100)
        print(f"Luis opens the box: €{box.value}")
        box.value -= 100


def save(box, change):
    for _ in range(3):
        with change:
            box.value += 40
            print(f"Ana puts in €40 and there are €{box.value}")
            change.notify()


def main():
    box, change = Value("i", 0, lock=False), Condition()
    processes = [
        Process(target=task, args=(box, change)) for task in (buy, save)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(f"€{box.value} are left")


if __name__ == "__main__":
    main()
