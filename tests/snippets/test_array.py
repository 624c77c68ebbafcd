"""What must be true of the programs of the Array page, whatever the order."""

import re

from mpguide.runs import Run


def numbers(text: str) -> list[int]:
    """The whole numbers in *text*, in order."""
    return [int(number) for number in re.findall(r"-?\d+", text)]


def test_index_slices(run: Run) -> None:
    """Indices and slices read and write; what does not fit is refused."""
    length, ends, part, every_other, changed, asked, index, size = run.lines
    assert numbers(length) == [5]
    assert numbers(ends) == [10, 50]
    assert part == "[1:3]: [20, 30]"
    assert every_other == "[::2]: [10, 30, 50]"
    assert numbers(changed) == [11, 21, 31, 40, 50]
    assert asked.startswith("max: 50; ")
    assert asked.endswith(": True")
    assert "IndexError" in index
    assert "ValueError" in size


def test_text(run: Run) -> None:
    """A shorter text ends at its zero byte and leaves the rest of the longer one in raw."""
    long_value, long_raw, short_value, short_raw, error = run.lines
    long, short = {"es": ("cafetería", "té"), "en": ("café bar", "tea")}[run.language]
    written = long.encode().ljust(12, b"\0")
    assert long_value == f"value: {long.encode()!r} -> {long}"
    assert long_raw == f"raw:   {written!r}"
    assert short_value == f"value: {short.encode()!r} -> {short}"
    overwritten = short.encode() + b"\0"
    assert short_raw == f"raw:   {overwritten + written[len(overwritten) :]!r}"
    assert error == "ValueError: byte string too long"


def test_get_obj(run: Run) -> None:
    """Both teachers raise every mark."""
    assert numbers(run.output) == [55, 67, 76, 89]


def test_fill_halves(run: Run) -> None:
    """Every hour has been filled by its station."""
    first, second, highest = (re.findall(r"\d+\.\d", line) for line in run.lines)
    assert [float(degrees) for degrees in first] == [10 + hour / 2 for hour in range(12)]
    assert [float(degrees) for degrees in second] == [5 + hour / 2 for hour in range(12, 24)]
    assert highest == ["16.5"]


def test_matrix(run: Run) -> None:
    """Every row has been multiplied once."""
    assert [numbers(line) for line in run.lines] == [[0, 10, 20, 30], [40, 50, 60, 70], [80, 90, 100, 110]]


def test_section_locks(run: Run) -> None:
    """Two porters load each dock and no box is lost."""
    assert numbers(run.output) == [1_000, 1_000]


def test_lost_ticket(run: Run) -> None:
    """Of two sales one is lost, and with the lock both are kept."""
    assert [numbers(line) for line in run.lines] == [[1, 0, 0], [2, 0, 0]]
    run.check("atomic update", holds=False)


def test_slice_is_copy(run: Run) -> None:
    """A changed copy has to be written back, and only a slice can be compared."""
    assert [line.partition(": ")[2] for line in run.lines] == ["[10, 20, 30]", "[99, 20, 30]", "False", "True"]


def test_size_or_list(run: Run) -> None:
    """A number is a size, a list is the contents, and a generator is neither."""
    size, contents, append, generator = run.lines
    assert size.endswith(": [0, 0, 0]")
    assert contents.endswith(": [3]")
    assert append == "append: AttributeError"
    assert "TypeError" in generator


def test_room_to_grow(run: Run) -> None:
    """Three people sign up, in any order, and two places are left."""
    assert [numbers(line) for line in run.lines] == [[101, 102, 103], [2]]


def test_wide_text(run: Run) -> None:
    """The text of type "u" stays with the child, and that of type "c" arrives."""
    word = {"es": "niño", "en": "naïve"}[run.language]
    assert [line.partition(": ")[2] for line in run.lines] == [f"'{word}', '{word}'", f"'', '{word}'"]


def test_reversal(run: Run) -> None:
    """Each pair is swapped once, its message tells both numbers, and the Array ends reversed."""
    before, *swaps, after, verdict, codes = run.lines
    assert numbers(before) == list(range(100, 111))
    assert sorted(numbers(swap) for swap in swaps) == [[left, 100 + left, 10 - left, 110 - left] for left in range(5)]
    assert numbers(after) == list(range(110, 99, -1))
    assert verdict.endswith(": True")
    assert numbers(codes) == [0, 0]


def test_histogram(run: Run) -> None:
    """The bins hold all the numbers, each where it belongs."""
    *bars, total, verdict = run.lines
    assert [numbers(bar)[0] for bar in bars] == list(range(0, 100, 10))
    assert sum(numbers(bar)[1] for bar in bars) == 4_000
    assert numbers(total) == [4_000]
    assert verdict.endswith(": True")
