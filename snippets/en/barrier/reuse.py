"""The same barrier serves lap after lap without doing anything to it."""

from multiprocessing import Barrier, Process


def run(finish):
    for lap in range(1, 4):
        finish.wait()
        print(f"Runner: lap {lap}")


def main():
    finish = Barrier(2)
    runner = Process(target=run, args=(finish,))
    runner.start()
    for _ in range(3):
        finish.wait()
    runner.join()
    print(f"Broken? {finish.broken}")


if __name__ == "__main__":
    main()
