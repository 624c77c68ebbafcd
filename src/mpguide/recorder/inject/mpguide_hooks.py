"""How hooks get into a program: after a module was executed, around its functions, and out of every traceback.

Nothing here is allowed to change what the program does: a hook that fails is passed over, and its frames are taken out of
tracebacks.
"""

import sys

TYPE_CHECKING = False  # typing itself is not imported: it would cost every process of a program
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Any

    Hook = Callable[[Any], object]

OWN = "mpguide_"
"""How the names of the recorder's modules begin."""


def after_import(hooks: "Mapping[str, Hook]") -> None:
    """Have the module of each name given to its hook as soon as it was executed, or at once if it already was."""
    for name, hook in hooks.items():
        _watcher.hooks.setdefault(name, []).append(hook)
        if name in sys.modules:
            attempt(hook, sys.modules[name])
    if _watcher not in sys.meta_path:
        sys.meta_path.insert(0, _watcher)


def attempt(act: "Callable[..., object]", *args: object, **kwargs: object) -> None:
    """Do something of our own; a fault of ours must never change a program."""
    try:
        act(*args, **kwargs)
    except Exception:  # fail open
        pass


class Watcher:
    """A finder that finds nothing itself: it only lets hooks act after a module was executed."""

    def __init__(self) -> None:
        self.hooks: "dict[str, list[Hook]]" = {}
        self.busy = False

    def find_spec(self, name: str, path: object = None, target: object = None) -> "ModuleSpec | None":
        if name not in self.hooks or self.busy:
            return None
        self.busy = True
        try:
            from importlib.util import find_spec

            spec = find_spec(name)
        finally:
            self.busy = False
        if spec is not None and spec.loader is not None:
            execute = spec.loader.exec_module

            def exec_module(module: "ModuleType") -> None:
                execute(module)
                for hook in self.hooks[name]:
                    attempt(hook, module)

            spec.loader.exec_module = exec_module  # type: ignore[method-assign]  # this loader is that of this module alone
        return spec


_watcher = Watcher()


def hide(error: BaseException) -> None:
    """Take our frames off the head of the traceback of *error*; whoever calls this raises it again."""
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_globals.get("__name__", "").startswith(OWN):
        trace = trace.tb_next
    error.__traceback__ = trace


def weak(method: "Any") -> "Callable[..., Any]":
    """*method*, without keeping its object alive: for a hook that the object itself holds, or it would outlive its last use."""
    from weakref import WeakMethod

    held = WeakMethod(method)

    def call(*args: "Any", **kwargs: "Any") -> "Any":
        return held()(*args, **kwargs)  # type: ignore[misc]  # never None: whoever calls it holds the object

    return call


def nothing(*args: object, **kwargs: object) -> None:
    """Do nothing."""


def wrap(
    owner: "Any",
    name: str,
    before: "Callable[..., object]" = nothing,
    after: "Callable[..., object]" = nothing,
    failed: "Callable[..., object]" = nothing,
) -> None:
    """Have hooks called around ``owner.name``, which stays the same for all who call it, look at it or pickle it.

    *before* and *failed* get its arguments, the latter when it raised; *after* gets its result and its arguments.
    """
    from functools import wraps  # a process without multiprocessing needs none

    original = getattr(owner, name)

    @wraps(original)
    def wrapper(*args: "Any", **kwargs: "Any") -> "Any":
        try:
            if before is not nothing:
                attempt(before, *args, **kwargs)
            result = original(*args, **kwargs)
            if after is not nothing:
                attempt(after, result, *args, **kwargs)
            return result
        except BaseException as error:
            attempt(failed, *args, **kwargs)
            hide(error)
            raise

    setattr(owner, name, wrapper)
