"""Measure what building costs: ``make bench``.

Every number comes from this very run. The floor of a build is the longest program, or the CPU time of all programs over the
workers, whichever is more: no scheduler can do better. Plain markdown-exec runs the same programs by ``bash exec="1"``.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.bench.generated import growth, outputs
from tests.bench.pictures import long_recording
from tests.bench.project import Bench
from tests.bench.recording import recording


def main() -> None:
    """Run every measurement and print it as it is made."""
    with tempfile.TemporaryDirectory(prefix="guide-bench-") as folder:
        recording(Path(folder) / "recording")
        bench = Bench(Path(folder))
        bench.own_programs()
        bench.edit_while_serving()
        growth(Path(folder) / "growth")
        outputs(Path(folder) / "outputs")
        long_recording(Path(folder) / "pictures")


if __name__ == "__main__":
    main()
