"""Records become processes, objects, events and spans, and the checks that say what held."""

from mpguide.trace.model import Event, Process, Shared, Trace
from mpguide.trace.reader import read
from mpguide.trace.recording import pack

__all__ = ["Event", "Process", "Shared", "Trace", "pack", "read"]
