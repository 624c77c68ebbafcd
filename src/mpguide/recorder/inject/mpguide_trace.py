"""Record what the processes of a program do, with the vocabulary of ``mpguide_events``.

Each kind of object has a module with its hooks, imported when the program imports what it hooks: a process that never does so
pays nothing.
"""

import sys

from mpguide_hooks import after_import, attempt

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_HOOKS = {
    "multiprocessing.process": (("mpguide_processes", "hook"),),
    "multiprocessing.synchronize": (("mpguide_locks", "hook"), ("mpguide_conditions", "hook")),
    "multiprocessing.sharedctypes": (("mpguide_values", "hook"),),
    "multiprocessing.connection": (("mpguide_pipes", "hook"),),
    "multiprocessing.queues": (("mpguide_queues", "hook"),),
    "multiprocessing.pool": (("mpguide_pools", "hook"),),
    "concurrent.futures.process": (("mpguide_pools", "hook_executor"),),
}


def install() -> None:
    """Have the modules of multiprocessing hooked as soon as they are imported."""
    after_import({name: _all_of(hooks) for name, hooks in _HOOKS.items()})


def _all_of(hooks: "tuple[tuple[str, str], ...]") -> "Callable[[Any], None]":
    def hook(module: "Any") -> None:
        for name, function in hooks:
            attempt(lambda name, function: getattr(_import(name), function)(module), name, function)

    return hook


def _import(name: str) -> "Any":
    """Import a module of ours; it is compiled once, not in every process, whatever the program wants for its own."""
    asked, sys.dont_write_bytecode = sys.dont_write_bytecode, False
    try:
        return __import__(name)
    finally:
        sys.dont_write_bytecode = asked
