"""The questions a process can be asked at each moment of its life."""

from multiprocessing import Event, Process


def look(moment, process):
    print(
        f"{moment:<10} | pid: {process.pid is not None!s:<5} "
        f"| is_alive(): {process.is_alive()!s:<5} "
        f"| exitcode: {process.exitcode}"
    )


def main():
    bell = Event()
    chef = Process(target=bell.wait)
    look("created", chef)
    chef.start()
    look("running", chef)
    bell.set()
    chef.join()
    look("ended", chef)
    chef.close()
    try:
        chef.is_alive()
    except ValueError as error:
        print(f"{'closed':<10} | ValueError: {error}")


if __name__ == "__main__":
    main()
