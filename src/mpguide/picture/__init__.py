"""Pictures of recorded runs: who did what and when, who waited for whom, and what was lost."""

from __future__ import annotations

from mpguide.picture.picture import Picture, draw

__all__ = ["Picture", "draw"]
