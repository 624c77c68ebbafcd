"""A daemon process cannot have children; an ordinary one can."""

from multiprocessing import Process, current_process


def wash():
    print("    the dishes are clean")


def manage():
    helper = Process(target=wash)
    try:
        helper.start()
        helper.join()
    except AssertionError as error:
        print(f"    AssertionError: {error}")


def main():
    for daemon in (True, False):
        print(f"{current_process().name}: boss with daemon={daemon}")
        boss = Process(target=manage, daemon=daemon)
        boss.start()
        boss.join()


if __name__ == "__main__":
    main()
