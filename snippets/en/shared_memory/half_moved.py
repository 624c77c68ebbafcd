"""Someone takes stock while ten boxes move from shelf to shelf."""

from multiprocessing import Array, Barrier, Process


def move(shelves, meeting):
    shelves[0] -= 10
    meeting.wait()  # the boxes are on the trolley
    meeting.wait()  # the stock has been taken
    shelves[1] += 10


def main():
    shelves = Array("i", [50, 50])
    meeting = Barrier(2)
    porter = Process(target=move, args=(shelves, meeting))
    porter.start()
    meeting.wait()
    print(f"Stock during the move: {sum(shelves[:])}")
    meeting.wait()
    porter.join()
    print(f"Stock at the end: {sum(shelves[:])}")


if __name__ == "__main__":
    main()
