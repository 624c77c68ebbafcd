"""What must be true of the programs about managers, whatever the order."""

import re

import pytest

from mpguide.runs import Run


def ends(run: Run) -> list[str]:
    """What stands behind the last ": " of each line."""
    return [line.rpartition(": ")[2] for line in run.lines]


def numbers(text: str) -> list[int]:
    """The whole numbers in *text*, in order."""
    return [int(number) for number in re.findall(r"\d+", text)]


def test_survey(run: Run) -> None:
    """No vote is lost, and each interviewer has signed."""
    assert [int(line.split(": ")[1]) for line in run.lines[:-1]] == [2, 4, 3]
    assert numbers(run.lines[-1]) == [3]
    run.check("nobody left", times=4)


def test_catalogue(run: Run) -> None:
    """Everything that a SyncManager knows before 3.14, with the class of its proxy."""
    proxies = dict(line.split() for line in run.lines)
    assert len(proxies) == 15
    assert {proxies[name] for name in ("Lock", "RLock", "Semaphore", "BoundedSemaphore")} == {"AcquirerProxy"}
    assert proxies["Queue"] == "AutoProxy[Queue]"
    assert all(
        proxies[name].lower() == f"{name.lower()}proxy" for name in ("dict", "list", "Namespace", "Condition", "Event", "Pool")
    )


def test_namespace_and_value(run: Run) -> None:
    """A name with _ stays in the child, a Value takes any type and brings no lock."""
    assert (
        ends(run)
        == {
            "es": ["12", "veinte grados", "False", "False"],
            "en": ["12", "twenty degrees", "False", "False"],
        }[run.language]
    )


def test_shared_set(run: Run) -> None:
    """Each seat stands there once, and one is taken out."""
    assert ends(run) == ["['A1', 'A2', 'B1']", "['A2', 'B1']"]


def test_life_of_a_manager(run: Run) -> None:
    """It is started once, and after that it does not come back."""
    fine = {"es": "bien", "en": "fine"}[run.language]
    told = [line.split(": ")[1] for line in run.lines if line.startswith(" ")]
    assert told[:2] == ["AssertionError", fine]
    assert told[2:6] == [fine, "ProcessError", "ProcessError", fine]
    assert told[6:] == ["AssertionError", "ProcessError", fine]


def test_own_class(run: Run) -> None:
    """Ten turns of half a degree."""
    assert " 23.0 " in run.output


def test_proxy_type(run: Run) -> None:
    """Only the proxy of our own shows the balance."""
    assert len(run.lines) == 4
    assert run.lines[0].startswith("AutoProxy[")
    assert "120" not in run.lines[1]
    assert run.lines[3].endswith(": 120")


def test_proxy(run: Run) -> None:
    """It is printed as a list, but is none; its copy is one."""
    assert run.lines[0] == "str: [7, 9, 4]"
    assert run.lines[1] == "repr: <ListProxy object, typeid 'list'"
    assert ends(run)[2:5] == ["False", "False", "True"]
    assert numbers(run.lines[5]) == [4, 3]
    assert ends(run)[6] == "1"


def test_remote(run: Run) -> None:
    """The wrong key is refused, the right one brings a postcard across."""
    refused, sent, received = run.lines
    assert "AuthenticationError" in refused
    assert "Error" not in sent
    assert received.endswith({"es": "una postal", "en": "a postcard"}[run.language])


def test_errors(run: Run) -> None:
    """What a method raises arrives as it is; all the rest is a RemoteError that names its cause."""
    assert ends(run)[::2] == ["PermissionError", "RemoteError", "RemoteError", "RemoteError"]
    causes = [line.strip().partition(": ")[0] for line in run.lines[1::2]]
    assert causes[1:] == ["TypeError", "ValueError", "KeyError"]


def test_server_dies(run: Run) -> None:
    """Whoever waits for an answer and whoever comes later learn it, each in its way."""
    waiting, later = ends(run)
    assert waiting in {"EOFError", "ConnectionResetError"}
    assert later == "ConnectionRefusedError"


def test_server_threads(run: Run) -> None:
    """Two are inside at the same time, and only a lock keeps the sum right."""
    assert ends(run) == ["10", "20"]


def test_nested(run: Run) -> None:
    """A copy that was painted is lost, unless it is assigned again; a proxy is not."""
    white, blue = {"es": ("blanco", "azul"), "en": ("white", "blue")}[run.language]
    assert ends(run) == [white, blue, blue]


def test_lost_update(run: Run) -> None:
    """One sale is lost between reading and writing, and none with a lock."""
    assert ends(run) == ["1", "2"]


def test_after_shutdown(run: Run) -> None:
    """Outside the with the proxy is of no use to anybody, and the copy is."""
    inside, outside, in_a_child, copied = ends(run)
    assert (inside, copied) == ("2", "2")
    assert outside in {"BrokenPipeError", "ConnectionResetError"}
    assert in_a_child == "FileNotFoundError"


def test_iterate_in_child(run: Run) -> None:
    """A child cannot go through the dictionary, but through a copy of its items."""
    assert len(run.lines) == 4
    assert run.lines[0].count("'") == 4
    assert "AttributeError" in run.lines[1]
    assert [line[-1] for line in run.lines[2:]] == ["3", "5"]


def test_changed_meanwhile(run: Run) -> None:
    """One customer is passed over when the list is asked for one by one."""
    assert ends(run) == ["['Ana', 'Luis']", "['Ana', 'Eva', 'Luis']"]


def test_last_proxy(run: Run) -> None:
    """The list is gone when nobody keeps a proxy of it."""
    assert len(run.lines) == 2
    assert run.lines[0].endswith("KeyError")
    assert run.lines[1].endswith({"es": "['pan', 'sal']", "en": "['bread', 'salt']"}[run.language])


@pytest.mark.status(0, 1)
def test_module_level(run: Run) -> None:
    """Only fork starts the server; otherwise it wants to start another one."""
    if run.start == "fork":
        assert run.status == 0
        assert ends(run) == ["['hola']" if run.language == "es" else "['hello']"]
        return
    assert run.status == 1
    assert "bootstrapping phase" in run.output
    assert re.match(r"EOFError|Connection\w+Error|BrokenPipeError", run.lines[-1])


def test_killed_holder(run: Run) -> None:
    """The server does not give back the lock of a dead process."""
    assert ends(run) == ["False"]


def test_score_board(run: Run) -> None:
    """Every snapshot adds up, and so does the end."""
    referee, *players, last = run.lines
    assert numbers(referee) == [0, 100]
    points = [int(line.split()[0]) for line in players]
    assert points == sorted(points, reverse=True)
    assert len(points) == 4
    assert numbers(last)[0] == sum(points)
    assert {line.split()[1] for line in players} == {"Ana", "Eva", "Luis", "Omar"}


def test_job_registry(run: Run) -> None:
    """Eight are done, one is not, and an ended job cannot be ended again."""
    states, failed, refused = run.lines
    assert numbers(states) == [8, 1]
    assert numbers(failed) == [7, 12]
    assert refused.startswith("ValueError: ")
