"""Every process tells its name, its pid and who its parent is."""

from multiprocessing import Process, current_process, parent_process


def introduce():
    me, parent = current_process(), parent_process()
    print(f"{me.name}, pid {me.pid}")
    print(f"    my parent is {parent.name}, pid {parent.pid}")


def main():
    me = current_process()
    print(f"{me.name}, pid {me.pid}")
    print(f"    parent_process() is {parent_process()}")
    for name in ("chef", None):
        child = Process(target=introduce, name=name)
        child.start()
        child.join()


if __name__ == "__main__":
    main()
