"""The measures of a picture: two widths, laid out each in its own way, with more or less detail."""

from __future__ import annotations

from dataclasses import dataclass

BAR = 15.0
"""Height of a bar."""
PITCH = 19.0
"""From one row of bars within a lane to the next."""
HOT = 150
"""More bars than this in a lane become a strip: the share of the time."""


@dataclass(frozen=True)
class Look:
    """How a drawing is laid out.

    Attributes:
        width: of the whole drawing in px.
        stacked: whether labels stand above their lanes rather than beside them.
        left: where time begins.
        right: where it ends.
        language: of its words.
        cuts: how many stretches it may leave out.
        titled: so many bars have a text of their own under the pointer.
        bars: with more bars than this in a lane, they become a strip.
        column: px of a strip that share one value.
        rich: whether items are followed with arrows, and accesses told in words.
    """

    width: float
    stacked: bool
    left: float
    right: float
    language: str
    cuts: int
    titled: int = 48
    bars: int = HOT
    column: float = 6.0
    rich: bool = True

    @property
    def silent(self) -> bool:
        """Whether bars bear no words and nothing is magnified: where strips are so coarse, every byte counts."""
        return self.column > 30

    @property
    def lanes(self) -> int:
        """As many processes are drawn at most."""
        return (12 if self.stacked else 16) if self.rich else 10

    @property
    def rows(self) -> int:
        """As many objects are drawn at most."""
        return (6 if self.stacked else 8) if self.rich else 5
