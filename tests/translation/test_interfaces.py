"""A reference page documents what its class really has on this Python: every public name and parameter, and no other."""

from __future__ import annotations

import pytest

from tests.interfaces import MINOR, PAGES, PROJECT, complaints, differences, pages

WRONG = "3.99" if MINOR >= 14 else "3.2"
"""What a page must not say of a name that came with 3.14: too late where this Python has it, too early where it has not."""


@pytest.mark.parametrize(("name", "language"), pages(), ids=str)
def test_the_interface_of_a_page_is_that_of_this_python(name: str, language: str) -> None:
    assert complaints(name, language) == []


def page(name: str) -> str:
    return (PROJECT / "docs" / "es" / "reference" / f"{name}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("lock", "### `release()` {", "### Soltar {", "nothing documents release()"),
        ("lock", "### `release()` {", "### `release()`, `unlock()` {", f"Python 3.{MINOR} has no unlock"),
        (
            "lock",
            "### `acquire(block=True, timeout=None)`",
            "### `acquire(blocking=True, timeout=None)`",
            "has acquire(block=True,",
        ),
        ("lock", "### `acquire(block=True, timeout=None)`", "### `acquire(block=True)`", "has acquire(block=True, timeout=None)"),
        ("lock", "### `acquire(block=True, timeout=None)`", "### `acquire(block=True, timeout=-1)`", "has acquire(block=True,"),
        ("lock", "### `Lock()`", "### `Lock(value=1)`", "has Lock()"),
        ("lock", "### `with`", "### En un bloque", "nothing documents __enter__()"),
        ("lock", "**Desde:** 3.14", f"**Desde:** {WRONG}", "locked"),
        ("process", "### `exitcode` {", "### `exitcode()` {", "exitcode is not called"),
        ("process", "### `close()` {", "### `close` {", "close is called"),
        ("process", "### `parent_process()`", "### El padre", "nothing documents the function parent_process()"),
        ("process-pool-executor", "`buffersize`, 3.14", f"`buffersize`, {WRONG}", "the heading shows map("),
        ("process-pool-executor", "#### `cancel()`", "#### Cancelar", "nothing documents Future.cancel()"),
        (
            "process-pool-executor",
            "#### `cancel()`",
            "#### `cancel()`, `set_result(result)`",
            "is excused in tests/interfaces.py and",
        ),
        ("pool", "### `AsyncResult` { #async-result }", "### `AsyncResult` { #receipt }", "no heading { #async-result }"),
        ("pool", "#### `next(timeout=None)`", "#### `next()`", "has IMapIterator.next(timeout=None)"),
        ("joinable-queue", "`qsize()`, `empty()`", "`empty()`", "qsize() is inherited and not listed"),
        (
            "joinable-queue",
            "`qsize()`, `empty()`",
            "`qsize()`, `shutdown()`, `empty()`",
            "shutdown() is not among what is inherited",
        ),
        ("value", "### `lock=` {", "### `mutex=` {", "Value() has no parameter mutex"),
        ("array", "### Índices, rodajas y `len()` { #index }", "### Índices { #indices }", "nothing documents __getitem__()"),
        ("manager", "| `list(...)` |", "| `tuple(...)` |", "nothing documents list()"),
        ("manager", "| `list(...)` |", "| `list(...)`, `tuple(...)` |", "has no tuple"),
        ("shared-memory", "`count(value)` e ", "", "nothing documents ShareableList.count()"),
        ("shared-memory", "### `unlink()`", "### `unlink(name)`", "has unlink()"),
        ("start-methods", "| `Pool` |", "| `Pools` |", "nothing documents Pool()"),
        ("barrier", "`n_waiting` y `broken`", "`broken`", "nothing documents n_waiting"),
        ("barrier", "{ #interface }", "{ #methods }", "no section #interface"),
    ],
)
def test_what_a_page_gets_wrong_is_told(name: str, old: str, new: str, told: str) -> None:
    text = page(name)
    assert differences(name, text) == []
    assert old in text
    found = differences(name, text.replace(old, new, 1))
    assert any(told in what for _, what in found), found


def test_no_page_is_known_that_there_is_not() -> None:
    assert PAGES.keys() == {name for name, _ in pages()}


def test_a_page_that_nobody_knows_is_told() -> None:
    ((_, what),) = differences("turnstile", "# Turnstile")
    assert 'add PAGES["turnstile"] = Interface(...) to tests/interfaces.py' in what
