"""Numbers and durations as each language writes them."""

from __future__ import annotations

MINUS = "\u2212"
SPACE = "\u00a0"
"""Between a number and its unit, where no line may end."""
GROUPS = "\u202f"
"""Between groups of three digits in Spanish, which leaves four digits together."""
UNITS = (("s", 1_000_000_000), ("ms", 1_000_000), ("µs", 1_000), ("ns", 1))


def count(value: int, language: str) -> str:
    """An integer, its thousands apart: 10 000 in Spanish, 10,000 in English."""
    text = f"{value:,}".replace("-", MINUS)
    if language == "es":
        return text.replace(",", GROUPS if abs(value) >= 10_000 else "")
    return text


def decimal(value: float, decimals: int, language: str) -> str:
    """A number with so many decimals and the language's decimal mark."""
    text = f"{value:.{decimals}f}".replace("-", MINUS)
    return text.replace(".", ",") if language == "es" else text


def duration(nanoseconds: float, language: str) -> str:
    """A length of time with two or three digits: 1.23 s, 45 ms, 6.7 µs."""
    unit, size = next((pair for pair in UNITS if nanoseconds >= pair[1]), UNITS[-1])
    value = nanoseconds / size
    decimals = 0 if value >= 99.5 or unit == "ns" else 1 if value >= 9.95 else 2
    text = f"{value:.{decimals}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    if language == "es":
        text = text.replace(".", ",")
    return f"{text}{SPACE}{unit}"


def moment(nanoseconds: int, step: int, longest: int, language: str) -> str:
    """A time on an axis whose steps and whose end are these."""
    unit, size = next((pair for pair in UNITS if longest >= 2 * pair[1]), UNITS[-1])
    decimals = 0
    while step % size and decimals < 6:
        size //= 10
        decimals += 1
    size = dict(UNITS)[unit]
    if nanoseconds == 0:
        return "0"
    return f"{decimal(nanoseconds / size, decimals, language)}{SPACE}{unit}"
