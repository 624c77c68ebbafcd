"""Three hikers have agreed to meet at nine and one does not come."""

from multiprocessing import Barrier, Process
from threading import BrokenBarrierError


def go_to_meeting(who, meeting):
    if who == "Iván":
        raise SystemExit(3)  # misses the train
    try:
        meeting.wait()
        print(f"{who}: off we go, the three of us")
    except BrokenBarrierError:
        print(f"{who}: someone is missing")


def main():
    meeting = Barrier(3, timeout=0.5)
    friends = [
        Process(target=go_to_meeting, args=(who, meeting))
        for who in ("Ana", "Luis", "Iván")
    ]
    for friend in friends:
        friend.start()
    for friend in friends:
        friend.join()
    print(f"Exit codes: {[friend.exitcode for friend in friends]}")


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.11"
# [tool.mpguide]
# failing-children = ["Process-3"]
# ///
