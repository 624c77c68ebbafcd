"""Two interpreters in one process: a single pid and two lists."""

import os
from concurrent import interpreters

VISITS = []


def enter(who):
    VISITS.append(who)
    return len(VISITS), os.getpid()


def main():
    rooms = {
        "museum": interpreters.create(),
        "cinema": interpreters.create(),
    }
    for room, who in (
        ("museum", "Ana"),
        ("museum", "Luis"),
        ("cinema", "Eva"),
    ):
        how_many, pid = rooms[room].call(enter, who)
        same = pid == os.getpid()
        print(f"{room}: {how_many}, and the pid is the same: {same}")
    print("here:", len(VISITS))
    for interpreter in rooms.values():
        interpreter.close()


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.14"
# ///
