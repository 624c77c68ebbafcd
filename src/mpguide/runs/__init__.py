"""One program, one run: a Program and a start method become a Run."""

from mpguide.runs.interpreter import Interpreter
from mpguide.runs.run import Child, Run
from mpguide.runs.runner import Stopped, execute, unable

START_METHODS = ("fork", "spawn", "forkserver")
"""All start methods of multiprocessing, in the order in which pages show them."""

__all__ = ["START_METHODS", "Child", "Interpreter", "Run", "Stopped", "execute", "unable"]
