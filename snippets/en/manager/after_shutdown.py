"""A proxy that outlives its manager is of no more use."""

from multiprocessing import Manager, Process


def count(who, shopping):
    try:
        print(f"{who}: {len(shopping)}")
    except OSError as error:
        print(f"{who}: {type(error).__name__}")


def main():
    with Manager() as manager:
        shopping = manager.list(["bread", "salt"])
        copied = shopping[:]
        count("Inside the with", shopping)
    count("Outside", shopping)
    child = Process(target=count, args=("In a child", shopping))
    child.start()
    child.join()
    count("The copy", copied)


if __name__ == "__main__":
    main()
