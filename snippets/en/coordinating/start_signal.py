"""Three runners wait for the start and a fourth comes late."""

from multiprocessing import Event, Process, Semaphore


def run(runner, start, in_place):
    in_place.release()
    start.wait()
    print(f"{runner} runs")


def main():
    start, in_place = Event(), Semaphore(0)
    runners = [
        Process(target=run, args=(runner, start, in_place))
        for runner in ("Ana", "Luis", "Eva")
    ]
    for runner in runners:
        runner.start()
    for _ in runners:
        in_place.acquire()
    print("Go!")
    start.set()
    for runner in runners:
        runner.join()
    late = Process(target=run, args=("Iván", start, in_place))
    late.start()
    late.join()


if __name__ == "__main__":
    main()
