"""Pictures of recorded runs: who did what and when, who waited for whom, what was lost, and what was measured."""

from __future__ import annotations

from mpguide.picture.bars import charts, draw_bars
from mpguide.picture.perfetto import perfetto
from mpguide.picture.picture import Picture, draw
from mpguide.picture.standalone import standalone

__all__ = ["Picture", "charts", "draw", "draw_bars", "perfetto", "standalone"]
