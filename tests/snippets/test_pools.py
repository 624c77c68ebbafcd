"""What must be true of the programs about pools, whatever the order."""

import re

from mpguide.runs import Run


def numbers(text: str) -> list[int]:
    """The whole numbers in *text*, in order."""
    return [int(number) for number in re.findall(r"\d+", text)]


def test_bakery(run: Run) -> None:
    """The results come in the order of the tasks, and none was done in the main process."""
    loaves, others, at_most = run.lines
    assert numbers(loaves) == [425, 637, 850, 212, 255, 680, 765, 340, 510]
    assert others.endswith(" True")
    assert at_most.endswith(" True")


def test_order_and_collect(run: Run) -> None:
    """apply_async returns before the task is done, get waits for it, and apply returns with it."""
    assert (
        run.lines
        == {
            "es": [
                "Pedidos hechos. ¿Lista la sopa? False",
                "sopa, a la mesa",
                "arroz, a la mesa",
                "¿Lista la sopa? True",
                "café, a la mesa",
            ],
            "en": [
                "Orders placed. Is the soup ready? False",
                "soup, to the table",
                "rice, to the table",
                "Is the soup ready? True",
                "coffee, to the table",
            ],
        }[run.language]
    )


def test_as_they_come(run: Run) -> None:
    """The letter that is held up comes last, except where the order is kept."""
    far, near, next_door = {"es": ("lejos", "cerca", "al lado"), "en": ("far away", "near", "next door")}[run.language]
    assert run.lines == [f"imap_unordered: {near}, {next_door}, {far}", f"imap: {far}, {near}, {next_door}"]


def test_chunks(run: Run) -> None:
    """A chunk is never divided between workers."""
    one, four = (line.partition(": ")[2] for line in run.lines)
    assert len(one) == len(four) == 24
    assert set(one + four) <= set("ABC")
    assert all(len(set(four[start : start + 4])) == 1 for start in range(0, 24, 4))


def test_errors(run: Run) -> None:
    """Whoever asks for the result gets the error, and the error that nobody asks for makes no sound."""
    kinds = [line.partition(":")[0] for line in run.lines]
    assert kinds == ["map", "get", "get", "get", "error_callback", {"es": "Fin", "en": "End"}[run.language]]
    values = [line.partition(": ")[2] for line in run.lines]
    assert (values[1], values[3]) == ("60", "20")
    assert all("by zero" in values[place] for place in (0, 2, 4))


def test_leaving_early(run: Run) -> None:
    """Leaving the with ends the tasks; close and join let all of them finish."""
    early, late = (numbers(line) for line in run.lines)
    assert early[0] < 6
    assert late == [6, 6]


def test_dead_worker(run: Run) -> None:
    """The Pool says nothing about a dead worker, and the executor raises."""
    silence = {"es": "sin respuesta", "en": "no answer"}[run.language]
    assert run.lines == [f"Pool: {silence}", "Executor: BrokenProcessPool"]
    run.check("each task once", holds=False)


def test_executor(run: Run) -> None:
    """Three prices and one error, each with its parcel."""
    assert numbers(run.lines[0]) == [7, 9, 11]
    error = {"es": "demasiado peso", "en": "too heavy"}[run.language]
    assert run.lines[1:] == ["4 kg: 13", "7 kg: 19", "12 kg: 29", f"40 kg: {error}"]


def test_ctrl_c(run: Run) -> None:
    """The main process alone hears of Ctrl-C, gives up the tasks and goes on to its end."""
    assert (
        run.lines
        == {
            "es": ["Ctrl-C: se abandonan las tareas", "El programa termina a su manera"],
            "en": ["Ctrl-C: the tasks are abandoned", "The program ends in its own way"],
        }[run.language]
    )
    run.check("nobody left", times=2)
