"""Say so every time the code outside the guard is executed."""

import multiprocessing

print("This file is being executed under the name", __name__, flush=True)


def work():
    print("At work:", multiprocessing.current_process().name)


def main():
    for _ in range(3):
        child = multiprocessing.Process(target=work)
        child.start()
        child.join()  # one at a time, so that the lines come in order
        print("Exit code:", child.exitcode)


if __name__ == "__main__":
    main()
