"""What travels into every process of a program; see ``inject``.

The folder ``inject`` is put at the front of ``PYTHONPATH`` of a run. Python imports ``sitecustomize`` from there in every fresh
interpreter: the main program, the children of spawn, the fork server, the resource tracker; forked children inherit it. So
nothing has to be installed, any Python can be recorded, and a program stays untouched.
"""

from pathlib import Path

INJECT = Path(__file__).parent / "inject"
"""The folder to put at the front of ``PYTHONPATH``. It holds standard-library code only."""

NOTES = "MPGUIDE_NOTES"
"""Environment variable: the file that the notes of a run are appended to. Without it nothing is recorded."""

START = "MPGUIDE_START"
"""Environment variable: the start method that the program finds as its default."""

TRACE = "MPGUIDE_TRACE"
"""Environment variable: the folder that every process writes its records to. Without it only notes are taken."""
