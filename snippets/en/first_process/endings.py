"""Three ways to end a process, and what is left undone."""

from multiprocessing import Event, Process, current_process


def cook(ready, enough):
    try:
        ready.set()
        enough.wait()
    finally:
        print(f"    {current_process().name}: turning off the stove")


def main():
    for order in ("Event", "terminate", "kill"):
        print(order)
        ready, enough = Event(), Event()
        chef = Process(target=cook, args=(ready, enough), name="chef")
        chef.start()
        ready.wait()
        if order == "Event":
            enough.set()
        elif order == "terminate":
            chef.terminate()
        else:
            chef.kill()
        chef.join()
        print(f"    code {chef.exitcode}")


if __name__ == "__main__":
    main()
