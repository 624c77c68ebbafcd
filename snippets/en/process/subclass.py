"""A process class of one's own: its task is in run()."""

from multiprocessing import Process


class Oven(Process):
    def __init__(self, dish, degrees):
        super().__init__(name=f"oven for {dish}")
        self.degrees = degrees

    def run(self):
        print(f"{self.name}: at {self.degrees} degrees")


def main():
    oven = Oven("bread", 230)
    oven.start()
    oven.join()
    print(f"{oven.name}: exitcode {oven.exitcode}")


if __name__ == "__main__":
    main()
