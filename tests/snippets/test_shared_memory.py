"""What must be true of the programs about shared memory, whatever the order."""

import re

from mpguide.runs import Run


def numbers(text: str) -> list[int]:
    """The whole numbers in *text*, in order."""
    return [int(number) for number in re.findall(r"-?\d+", text)]


def test_lists_are_copied(run: Run) -> None:
    """The waiter adds to a list of its own; that of the kitchen stays as it was."""
    assert (
        run.lines
        == {
            "es": ["Camarero: ['agua', 'sopa', 'pan']", "Cocina: ['agua']"],
            "en": ["Waiter: ['water', 'soup', 'bread']", "Kitchen: ['water']"],
        }[run.language]
    )


def test_shared0(run: Run) -> None:
    """What the child writes is what the parent reads."""
    before, after = run.lines
    assert "[0, 0, 0, 0, 0, 0]" in before
    assert before.endswith(" 0.0")
    assert "[18, 19, 20, 21, 22, 23]" in after
    assert after.endswith(" 20.5")


def test_fixed_size(run: Run) -> None:
    """An Array refuses to grow and to take another type; an integer wraps in silence."""
    kinds = [line.rpartition(" ")[2] for line in run.lines]
    assert kinds == ["AttributeError", "IndexError", "TypeError", "-2147483648"]


def test_half_moved(run: Run) -> None:
    """Ten boxes are missing during the move and back at the end."""
    assert [numbers(line) for line in run.lines] == [[90], [100]]


def test_whole_move(run: Run) -> None:
    """No stocktaking falls in the middle of a move."""
    assert [numbers(line) for line in run.lines] == [[2_000], [100]]


def test_own_cells(run: Run) -> None:
    """Without any lock no vote is lost, because no cell has two writers."""
    assert [numbers(line) for line in run.lines] == [[3_000] * 4, [12_000]]


def test_image_block(run: Run) -> None:
    """Each process changes its half, and the parent sees both."""
    assert [numbers(line) for line in run.lines] == [list(range(8)), list(range(100, 108))]


def test_manager_dict(run: Run) -> None:
    """Sixty coffees are sold one by one and each shop leaves its name."""
    left, finished = run.lines
    assert numbers(left) == [40, 40]
    assert finished.endswith("['Bogotá', 'Lima', 'Quito']")


def test_nested_proxy(run: Run) -> None:
    """A change inside a plain list is lost; a list of the manager and a new assignment are not."""
    assert [line.partition(": ")[2] for line in run.lines] == ["[]", "['Luis']", "['Eva']"]
