"""Three stations measure and then read what all of them have measured."""

from multiprocessing import Array, Barrier, Process

ROUNDS = 3


def station(number, measures, barrier):
    for round_ in range(1, ROUNDS + 1):
        measures[number] = 100 * round_ + number
        barrier.wait()  # nobody reads until all have measured
        print(f"Round {round_}, station {number}: {sum(measures)}")
        barrier.wait()  # nobody measures again until all have read


def main():
    measures, barrier = Array("i", 3, lock=False), Barrier(3)
    stations = [
        Process(target=station, args=(number, measures, barrier))
        for number in range(3)
    ]
    for process in stations:
        process.start()
    for process in stations:
        process.join()


if __name__ == "__main__":
    main()
