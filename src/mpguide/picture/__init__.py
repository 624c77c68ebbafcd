"""Pictures of recorded runs: who did what and when, who waited for whom, and what was lost."""

from __future__ import annotations

from mpguide.picture.perfetto import perfetto
from mpguide.picture.picture import Picture, draw
from mpguide.picture.standalone import standalone

__all__ = ["Picture", "draw", "perfetto", "standalone"]
