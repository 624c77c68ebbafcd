"""What must be true of the programs of the Lock page, whatever the order."""

import re

from mpguide.runs import Run

INHERITANCE = "Lock objects should only be shared between processes through inheritance"


def numbers(line: str) -> list[int]:
    """Find the whole numbers of a line, in order."""
    return [int(found) for found in re.findall(r"\d+", line)]


def test_safe_counter(run: Run) -> None:
    """Four processes count 5,000 cars each and none is lost."""
    assert len(run.lines) == 1
    assert numbers(run.lines[0]) == [20_000]
    run.check("mutual exclusion of Lock", times=20_000)
    run.check("balanced of Lock", times=20_000)
    run.check("really shared of Lock", times=4)


def test_block_and_timeout(run: Run) -> None:
    """A Lock held by another process is refused at once or after the timeout."""
    asked = re.findall(r"^acquire\((.*)\) -> (\w+), (\d+\.\d+) s$", run.output, re.M)
    assert [(options, taken) for options, taken, _ in asked] == [
        ("block=False", "False"),
        ("timeout=0.2", "False"),
        ("timeout=-1", "False"),
        ("block=False, timeout=60", "False"),
        ("timeout=0.2", "True"),
    ]
    seconds = [float(duration) for _, _, duration in asked]
    assert seconds[1] >= 0.19
    assert max(seconds) < 10
    headings = {
        "es": ["El vecino usa la impresora:", "El vecino ha terminado:"],
        "en": ["The neighbor is using the printer:", "The neighbor has finished:"],
    }[run.language]
    assert [run.lines[0], run.lines[5]] == headings
    run.check("mutual exclusion of Lock", times=2)
    run.check("balanced of Lock", times=2)
    run.check("event of Event", times=2)
    run.check("no deadlock")


def test_threading_names(run: Run) -> None:
    """Each module accepts its own keyword and refuses the other's with TypeError."""
    assert run.lines[::2] == [
        "multiprocessing, {'block': False}",
        "multiprocessing, {'blocking': False}",
        "threading, {'block': False}",
        "threading, {'blocking': False}",
    ]
    block, blocking, threads_block, threads_blocking = run.lines[1::2]
    assert block.strip() == threads_blocking.strip() == "True"
    assert re.match(r" +TypeError: .*'blocking'", blocking)
    assert re.match(r" +TypeError: .*'block'", threads_block)
    run.check("balanced of Lock", times=1, holds=False)


def test_release_free(run: Run) -> None:
    """Releasing a free Lock raises ValueError."""
    assert run.lines == ["ValueError: semaphore or lock released too many times"]
    run.check("balanced of Lock", times=1, holds=False)


def test_released_by_another(run: Run) -> None:
    """A second process releases the Lock and enters while the first is inside."""
    assert (
        run.lines
        == {
            "es": [
                "El cajero abre la caja fuerte",
                "El intruso abre y entra: True",
                "El cajero sigue dentro y no se ha enterado",
                "Al final el Lock está libre: True",
            ],
            "en": [
                "The cashier opens the safe",
                "The intruder opens and enters: True",
                "The cashier is still inside and has noticed nothing",
                "In the end the Lock is free: True",
            ],
        }[run.language]
    )
    run.check("mutual exclusion of Lock", times=3, holds=False)
    run.check("balanced of Lock", times=3, holds=False)


def test_exception_inside(run: Run) -> None:
    """The bare acquire() leaves the Lock taken and `with` leaves it free."""
    without, without_free, using, using_free = run.lines
    word = {"es": "doce", "en": "twelve"}[run.language]
    error = f": could not convert string to float: '{word}'"
    first, second = {
        "es": ("anotar_precio_sin_with", "anotar_precio_con_with"),
        "en": ("note_price_without_with", "note_price_using_with"),
    }[run.language]
    assert [without, using] == [first + error, second + error]
    assert without_free.endswith("? False")
    assert using_free.endswith("? True")
    run.check("balanced of Lock", times=3, holds=False)
    run.check("mutual exclusion of Lock", times=3)


def test_locked(run: Run) -> None:
    """locked() answers True in every process while one of them holds the Lock."""
    assert run.lines == [
        "MainProcess: False",
        "MainProcess: True",
        "Process-1: True",
        "MainProcess: False",
    ]
    run.check("mutual exclusion of Lock", times=1)
    run.check("balanced of Lock", times=1)


def test_torn_log(run: Run) -> None:
    """Without the Lock all lines arrive, but some records are torn."""
    assert len(run.lines) == 2
    assert numbers(run.lines[0]) == [9_000, 9_000]
    whole, all_records = numbers(run.lines[1])
    assert all_records == 3_000
    assert whole < all_records
    run.check("barrier of Barrier", times=1)
    run.check("life cycle", times=3)
    run.check("join after exit", times=3)
    run.check("nobody left", times=3)


def test_shared_log(run: Run) -> None:
    """With the Lock every line arrives and every record is whole."""
    assert len(run.lines) == 2
    assert numbers(run.lines[0]) == [9_000, 9_000]
    assert numbers(run.lines[1]) == [3_000, 3_000]
    run.check("mutual exclusion of Lock", times=3_000)
    run.check("balanced of Lock", times=3_000)
    run.check("barrier of Barrier", times=1)


def test_late_flush(run: Run) -> None:
    """The reader finds the text only if it was flushed before the release."""
    order = {"es": "mesa 4: dos cafés", "en": "table 4: two coffees"}[run.language]
    assert run.lines[0].endswith(": False")
    assert run.lines[1].endswith(": ''")
    assert run.lines[2].endswith(": True")
    assert run.lines[3].endswith(f": '{order}'")
    assert run.lines[4].endswith(f": '{order}'")
    assert len(run.lines) == 5
    run.check("mutual exclusion of Lock", times=4)
    run.check("event of Event", times=4)


def test_split_section(run: Run) -> None:
    """Two withdrawals of 30 from 100 leave 70: one of them is lost."""
    assert len(run.lines) == 1
    assert numbers(run.lines[0]) == [70, 40]
    run.check("mutual exclusion of Lock", times=4)
    run.check("atomic update of Value", times=2, holds=False)


def test_not_reentrant(run: Run) -> None:
    """The holder cannot take a Lock again, and can take an RLock again."""
    assert run.lines == ["Lock: False", "RLock: True"]
    run.check("mutual exclusion of Lock", times=1)
    run.check("mutual exclusion of RLock", times=1)
    run.check("no deadlock", times=1)


def test_not_by_message(run: Run) -> None:
    """Neither a queue nor a task of a Pool can carry a Lock."""
    assert run.lines == ["SimpleQueue.put", f"    {INHERITANCE}", "Pool.map", f"    {INHERITANCE}"]
    run.check("life cycle", times=2)
    run.check("nobody left", times=2)


def test_pool_initializer(run: Run) -> None:
    """Four workers share the Lock of the initializer and lose no car."""
    assert len(run.lines) == 1
    assert numbers(run.lines[0]) == [20_000]
    run.check("mutual exclusion of Lock", times=20_000)
    run.check("each task once of Pool", times=8)
    run.check("nobody left", times=4)


def test_concurrent_log(run: Run) -> None:
    """Five processes write 500 lines each and no line is broken."""
    assert len(run.lines) == 2
    assert numbers(run.lines[0]) == [2_500, 0]
    assert numbers(run.lines[1]) == [500] * 5
    run.check("mutual exclusion of Lock", times=2_500)
    run.check("balanced of Lock", times=2_500)
    run.check("really shared of Lock", times=5)
