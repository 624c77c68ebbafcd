"""What can be done with a ShareableList, and what cannot."""

from multiprocessing.shared_memory import ShareableList
from operator import getitem, setitem


def attempt(what, action, *arguments):
    try:
        action(*arguments)
    except Exception as error:
        print(f"{what}: {type(error).__name__}")


def main():
    card = ShareableList(["Ana", 37, 1.68, True, None])
    try:
        print(f"{len(card)} places: {list(card)}")
        card[1] += 1
        card[-1] = "lefty"
        print(f"Changed: {list(card)}")
        print(f"count(True): {card.count(True)}")
        print(f"index(1.68): {card.index(1.68)}")
        print(f"format: {card.format}")
        attempt("Look for what is not there", card.index, "Luis")
        attempt("A place that is not there", getitem, card, 5)
        attempt("A slice", getitem, card, slice(2))
        attempt("Another list inside", setitem, card, 0, ["Ana"])
        attempt("One more than 64 bits hold", setitem, card, 1, 2**63)
        attempt("append", getattr, card, "append")
    finally:
        card.shm.close()
        card.shm.unlink()


if __name__ == "__main__":
    main()
