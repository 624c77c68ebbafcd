"""The same address in two processes is two different places."""

from multiprocessing import Process

NUMBERS = [1, 2, 3]


def look(who):
    print(f"{who:<6} at {id(NUMBERS):#x} there is {NUMBERS}")


def clear():
    NUMBERS.clear()
    look("child")


def main():
    look("parent")
    child = Process(target=clear)
    child.start()
    child.join()
    look("parent")


if __name__ == "__main__":
    main()
