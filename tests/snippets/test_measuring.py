"""What must be true of the programs about measuring that measure nothing themselves."""

from mpguide.picture.bars import charts
from mpguide.runs import Run


def test_lanes(run: Run) -> None:
    """All four count the same primes, no addition is lost, and whoever is awaited has ended."""
    assert run.lines[-1].endswith(f" {4 * 669}.")
    run.check("atomic update of Value", times=20)
    run.check("join after exit", times=4)


def test_amdahl_limit(run: Run) -> None:
    """The law, computed by hand; never above the processors nor above one by the serial part."""
    four, many, a_million = ([row.value for row in chart.rows] for chart in charts(run.output))
    assert four == [3.9, 3.5, 3.1, 2.3, 1.6]
    assert many == [39.3, 15.4, 8.8, 3.8, 2.0]
    assert a_million == [100.0, 20.0, 10.0, 4.0, 2.0]
