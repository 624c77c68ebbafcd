"""join() returns None whether the process has ended or not."""

from multiprocessing import Event, Process


def main():
    bell = Event()
    chef = Process(target=bell.wait)
    chef.start()
    for timeout in (0.2, 0, -1):
        answer = chef.join(timeout=timeout)
        print(f"timeout={timeout}: {answer}, {chef.exitcode}")
    bell.set()
    answer = chef.join()
    print(f"no timeout: {answer}, {chef.exitcode}")


if __name__ == "__main__":
    main()
