"""What must be true of the program of the home page."""

from mpguide.runs import Run


def test_hello(run: Run) -> None:
    """Every process greets once and ends well, whatever the order in which they ran."""
    hello = {"es": "Hola desde el proceso", "en": "Hello from process"}[run.language]
    ended = {"es": "terminó con código", "en": "ended with code"}[run.language]
    names = ["Ana", "Bruno", "Carla"]
    assert run.lines == [f"{hello} {name}" for name in names] + [f"{name} {ended} 0" for name in names]
    assert sorted((child.name, child.exitcode) for child in run.children) == [(name, 0) for name in names]
    run.check("nothing lost of SimpleQueue", times=3)
    run.check("put before get of SimpleQueue", times=3)
    run.check("life cycle", times=3)
    run.check("join after exit", times=3)
    run.check("nobody left", times=3)
