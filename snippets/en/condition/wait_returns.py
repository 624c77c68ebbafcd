"""What wait() and wait_for() return, with a timeout and without it."""

from multiprocessing import Condition, Process, Value


def serve(table, notice):
    with notice:
        table.value = 7
        notice.notify()


def main():
    table, notice = Value("i", 0, lock=False), Condition()
    with notice:
        print(f"wait(0.2), nobody notifies: {notice.wait(0.2)}")
        kitchen = Process(target=serve, args=(table, notice))
        kitchen.start()  # it cannot notify until wait() releases
        print(f"wait(), someone notifies: {notice.wait()}")
        print(f"wait_for: {notice.wait_for(lambda: table.value)}")
        nine = notice.wait_for(lambda: table.value == 9, timeout=0.2)
        print(f"wait_for with a timeout: {nine}")
    kitchen.join()


if __name__ == "__main__":
    main()
