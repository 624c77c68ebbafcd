"""What the constructor is given reaches the child."""

from multiprocessing import Process, current_process


def prepare(dish, *, servings):
    me = current_process()
    print(f"{me.name}: {servings} servings of {dish}")
    print(f"    daemon: {me.daemon}")


def main():
    complete = Process(
        target=prepare,
        name="chef",
        args=("soup",),
        kwargs={"servings": 4},
        daemon=True,
    )
    without_task = Process()
    for process in (complete, without_task):
        process.start()
        process.join()
        print(f"{process.name}: exitcode {process.exitcode}")


if __name__ == "__main__":
    main()
