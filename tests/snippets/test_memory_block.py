"""What must be true of the programs of the SharedMemory page, whatever the order."""

import re

from mpguide.runs import Run


def numbers(text: str) -> list[int]:
    """The whole numbers in *text*, in order."""
    return [int(number) for number in re.findall(r"-?\d+", text)]


def test_create_and_attach(run: Run) -> None:
    """What is written through one object is read through the other, and four attempts are refused."""
    read, size, *refused = run.lines
    assert read.endswith("b'9:30'")
    assert size.endswith(": True")
    assert [line.rpartition(": ")[2] for line in refused] == [
        "FileExistsError",
        "ValueError",
        "ValueError",
        "FileNotFoundError",
    ]


def test_close_and_unlink(run: Run) -> None:
    """close() ends one object, unlink() the name; what is open still works."""
    closed, other, unlinked, _nobody = run.lines
    assert closed.endswith(" None")
    assert numbers(other) == [7]
    assert numbers(unlinked) == [8]


def test_scoreboard(run: Run) -> None:
    """Both players have changed their place."""
    home, visitors = {"es": ("Lince", "Búho"), "en": ("Lynxes", "Owls")}[run.language]
    assert run.lines == [f"['{home}', 3, '{visitors}', 1]"]
    run.check("life cycle", times=2)
    run.check("nobody left")


def test_list_operations(run: Run) -> None:
    """Values of every type are stored and found; what does not fit is refused."""
    hand = {"es": "zurda", "en": "lefty"}[run.language]
    stored, changed, count, index, form, *refused = run.lines
    assert numbers(stored)[0] == 5
    assert stored.endswith("['Ana', 37, 1.68, True, None]")
    assert changed.endswith(f"['Ana', 38, 1.68, True, '{hand}']")
    assert count == "count(True): 1"
    assert index == "index(1.68): 2"
    assert form == "format: 8sqdxxxxxxx?8s"
    assert [line.rpartition(": ")[2] for line in refused] == [
        "ValueError",
        "IndexError",
        "TypeError",
        "KeyError",
        "error",
        "AttributeError",
    ]


def test_manager(run: Run) -> None:
    """The blocks are there until the manager shuts down, closed though they are."""
    data, before, after = run.lines
    assert data.endswith(" 255")
    assert before.endswith(": [True, True]")
    assert after.endswith(": [False, False]")


def test_departure_board(run: Run) -> None:
    """Each platform has written its own line."""
    assert [line.split()[0] for line in run.lines] == ["10:15", "10:40"]
    assert [numbers(line)[-1] for line in run.lines] == [1, 2]
    run.check("life cycle", times=2)
    run.check("nobody left")


def test_typed_numbers(run: Run) -> None:
    """Every process has added in its own place, and numbers beyond a byte fit."""
    assert run.lines == ["[0, 1000, 2000, 3000]"]


def test_lost_update(run: Run) -> None:
    """Without the lock one of two visitors is lost, with it none."""
    assert [numbers(line) for line in run.lines] == [[1], [2]]
    run.check("mutual exclusion of Lock", times=2)


def test_live_view(run: Run) -> None:
    """A view that lives forbids to close; released it does not."""
    error, wrongly, rightly = run.lines
    assert error.startswith("BufferError: ")
    closed = {"es": "cerrado", "en": "closed"}[run.language]
    assert wrongly.endswith(f": {closed}")
    assert rightly.endswith(f": {closed}")


def test_forgotten(run: Run) -> None:
    """Whoever forgets is warned after a good end; whoever remembers is not."""
    forgets, warning, remembers, silence = run.lines
    assert numbers(forgets) == [0]
    assert "leaked shared_memory object" in warning
    assert numbers(remembers) == [0]
    assert silence.strip() == {"es": "sin avisos", "en": "no warnings"}[run.language]


def test_stranger(run: Run) -> None:
    """The unrelated program ends well, and the name of the block has gone with it."""
    other, ends, warns, owner, _gone = run.lines
    assert other.endswith("b'9:30'")
    assert numbers(ends) == [0]
    assert warns.endswith(": True")
    assert owner.endswith("b'9:30'")


def test_untracked(run: Run) -> None:
    """Opened without tracking, the block is still there and nobody warns."""
    other, ends, warnings, _still = run.lines
    assert other.endswith("b'9:30'")
    assert numbers(ends) == [0]
    assert warnings.endswith({"es": ": ninguno", "en": ": none"}[run.language])


def test_list_texts(run: Run) -> None:
    """Zeros at the end and the end of a text with accents are lost; a longer text is refused."""
    zeros, accents, longer = run.lines
    text = {"es": "té y café negro", "en": "café and crêpes"}[run.language]
    assert zeros == r"b'\x01\x02\x00\x00' -> b'\x01\x02'"
    assert accents == f"{text!r} -> {text[:-1]!r}"
    assert longer.endswith(": bytes/str item exceeds available storage")


def test_list_texts_right(run: Run) -> None:
    """All three come back whole."""
    text, longer = {
        "es": ("té y café negro", "té con leche"),
        "en": ("café and crêpes", "tea with milk"),
    }[run.language]
    assert run.lines == [r"b'\x01\x02\x00\x00'", text, longer]


def test_brighten(run: Run) -> None:
    """The picture is drawn twice, lighter the second time, and is the one of a single process."""
    *pictures, verdict = run.lines
    assert verdict.endswith(": True")
    assert len(pictures) == 24
    inks = " .:-=+*#%@"
    before, after = "".join(pictures[:12]), "".join(pictures[12:])
    assert all(
        inks.index(dark) < inks.index(light) or light == inks[-1]
        for dark, light in zip(before.replace("|", ""), after.replace("|", ""), strict=True)
    )
    assert [child.exitcode for child in run.children] == [0] * 5


def test_blur(run: Run) -> None:
    """The edges of the white square are grey, and the picture is the one of a single process."""
    *picture, verdict = run.output.splitlines()
    assert verdict.endswith(": True")
    assert len(picture) == 9
    assert set("".join(picture)) > set(" @")
    assert len(set("".join(picture))) > 2
    assert [child.exitcode for child in run.children] == [0] * 3
