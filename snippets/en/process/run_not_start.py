"""run() does the task right here; start() does it in another process."""

from multiprocessing import Process, current_process


def cook():
    print(f"    the cook is {current_process().name}")


def main():
    print("run()")
    Process(target=cook, name="the chef").run()
    print("start()")
    chef = Process(target=cook, name="the chef")
    chef.start()
    chef.join()


if __name__ == "__main__":
    main()
