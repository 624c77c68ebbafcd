"""Waiting or notifying without having taken the lock is an error."""

from multiprocessing import Condition


def main():
    condition = Condition()
    calls = condition.wait, condition.notify, condition.notify_all
    for call in calls:
        try:
            call()
        except AssertionError as error:
            print(f"{call.__name__}: AssertionError: {error}")


if __name__ == "__main__":
    main()
