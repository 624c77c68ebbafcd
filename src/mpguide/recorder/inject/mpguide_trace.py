"""Record what the processes of a program do, with the vocabulary of ``mpguide_events``.

Each kind of object has a module with its hooks, imported when the program imports what it hooks: a process that never does so
pays nothing.
"""

from mpguide_hooks import after_import

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_HOOKS = {
    "multiprocessing.process": ("mpguide_processes",),
    "multiprocessing.synchronize": ("mpguide_locks",),
    "multiprocessing.sharedctypes": ("mpguide_values",),
}


def install() -> None:
    """Have the modules of multiprocessing hooked as soon as they are imported."""
    after_import({name: _of(modules) for name, modules in _HOOKS.items()})


def _of(modules: "tuple[str, ...]") -> "Callable[[Any], None]":
    def hook(module: "Any") -> None:
        for name in modules:
            __import__(name).hook(module)

    return hook
