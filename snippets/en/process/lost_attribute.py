"""An attribute that changes in run() does not change in the parent."""

from multiprocessing import Process, SimpleQueue


class Count(Process):
    def __init__(self, votes, ballot_box):
        super().__init__()
        self.votes, self.ballot_box = votes, ballot_box
        self.total = None

    def run(self):
        self.total = self.votes.count("yes")
        self.ballot_box.put(self.total)


def main():
    ballot_box = SimpleQueue()
    count = Count(["yes", "no", "yes"], ballot_box)
    count.start()
    received = ballot_box.get()
    count.join()
    print("count.total:", count.total)
    print("through the queue:", received)


if __name__ == "__main__":
    main()
