"""Four players note points on a board and a referee watches it."""

import random
from multiprocessing import Process
from multiprocessing.managers import BaseManager
from threading import Lock

PLAYERS = ("Ana", "Eva", "Luis", "Omar")


class Board:
    def __init__(self):
        self._lock = Lock()
        self._points = dict.fromkeys(PLAYERS, 0)
        self._total = 0
        self._best = (0, "")

    def note(self, player, points):
        with self._lock:
            self._points[player] += points
            self._total += points
            self._best = max(self._best, (points, player))

    def snapshot(self):
        with self._lock:
            return dict(self._points), self._total, self._best


class Tournament(BaseManager):
    pass


Tournament.register("Board", Board)


def play(player, board):
    die = random.Random(player)
    for _ in range(50):
        board.note(player, die.randint(1, 100))


def watch(board):
    shots = [board.snapshot() for _ in range(100)]
    bad = sum(sum(points.values()) != total for points, total, _ in shots)
    print(f"Referee: {bad} snapshots that do not add up, of {len(shots)}")


def main():
    with Tournament() as tournament:
        board = tournament.Board()
        processes = [
            Process(target=play, args=(player, board), name=player)
            for player in PLAYERS
        ]
        processes.append(Process(target=watch, args=(board,)))
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        points, total, (best, author) = board.snapshot()
    for player in sorted(points, key=points.get, reverse=True):
        print(f"{points[player]:5} {player}")
    print(f"{total:5} in all; the best throw, {best}, by {author}")


if __name__ == "__main__":
    main()
