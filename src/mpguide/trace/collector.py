"""Keep Python's cyclic garbage collector from looking through the events of a trace again and again.

Hundreds of thousands of events are made one after the other and none of them is part of a cycle; the collector would go through
all of them each time that some more have been made, which takes longer than reading them.
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def without_collector() -> Iterator[None]:
    """Switch the collector off for a while."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
