"""Begin recording when Python starts, then do what the ``sitecustomize`` we stand in front of would have done."""

import os
import sys
from _frozen_importlib import module_from_spec
from _frozen_importlib_external import PathFinder

_here = os.path.dirname(__file__)

if "MPGUIDE_NOTES" in os.environ:
    _asked, sys.dont_write_bytecode = sys.dont_write_bytecode, False  # ours is compiled once, not in every process
    try:
        import mpguide_notes

        mpguide_notes.install()
        if "MPGUIDE_TRACE" in os.environ:
            import mpguide_trace

            mpguide_trace.install()
    except Exception:  # fail open: a fault of ours must never change a program
        pass
    finally:
        sys.dont_write_bytecode = _asked

_spec = PathFinder.find_spec("sitecustomize", [entry for entry in sys.path if entry != _here])
if _spec is not None and _spec.loader is not None:
    _spec.loader.exec_module(module_from_spec(_spec))
