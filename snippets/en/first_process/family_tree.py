"""Each process tells who its parent is; the main one draws the tree."""

from multiprocessing import (
    Process,
    SimpleQueue,
    current_process,
    parent_process,
)

TEAM = {"kitchen": ["grill", "oven"], "terrace": []}


def work(cards, helpers):
    """Start one process for each helper, and hand in a card."""
    children = start_all(cards, {helper: [] for helper in helpers})
    me = current_process()
    cards.put((me.name, me.pid, parent_process().pid))
    for child in children:
        child.join()


def start_all(cards, team):
    children = []
    for name, helpers in team.items():
        details = (cards, helpers)
        children.append(Process(target=work, args=details, name=name))
        children[-1].start()
    return children


def draw(cards, parent_pid, margin):
    for name, pid, parent in sorted(cards):
        if parent == parent_pid:
            print(f"{margin}{name}: pid {pid}, child of {parent}")
            draw(cards, pid, margin + "    ")


def main():
    cards = SimpleQueue()
    children = start_all(cards, TEAM)
    received = [cards.get() for _ in range(4)]
    for child in children:
        child.join()
    me = current_process()
    print(f"{me.name}: pid {me.pid}")
    draw(received, me.pid, "    ")


if __name__ == "__main__":
    main()
