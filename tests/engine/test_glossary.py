"""A term is explained where it is first used in the prose of a page, in any of its forms, and nowhere else."""

from __future__ import annotations

import re

import pytest

from mpguide.page import Glossary

TEXT = """
# Glosario

Palabras.

## De la A a la Z { #terms }

carrera (*race*) { #race data-forms="carreras; ir a la carrera" data-not="a la carrera; carrera a pie" }
:   Depende de **quién** llega [antes](guide/race.md#race), en `Value` 3.14. Y nada más.
:   Se explica en [otra página](guide/race.md#race).

cerrojo (*lock*) { #lock data-forms="cerrojos" }
:   Dice "no" <siempre>

`fork` { #fork }
:   ¿Una copia? Sí.

GIL (*global interpreter lock*) { #gil }
:   Un cerrojo.

sección crítica (*critical section*) { #critical-section }
:   Un trozo.
"""
GLOSSARY = Glossary.read(TEXT)
RACE = '<abbr title="Depende de quién llega antes, en Value 3.14.">{}</abbr>'
LOCK = '<abbr title="Dice &quot;no&quot; &lt;siempre&gt;">{}</abbr>'
GIL = '<abbr title="Un cerrojo.">{}</abbr>'
SECTION = '<abbr title="Un trozo.">{}</abbr>'


def test_terms_are_read_from_their_page() -> None:
    """With the name as the first of the forms, and the first sentence without its marks."""
    terms = GLOSSARY.terms
    assert [(term.identifier, term.name, term.other) for term in terms] == [
        ("race", "carrera", "race"),
        ("lock", "cerrojo", "lock"),
        ("fork", "fork", ""),
        ("gil", "GIL", "global interpreter lock"),
        ("critical-section", "sección crítica", "critical section"),
    ]
    assert terms[0].forms == ("carrera", "carreras", "ir a la carrera")
    assert terms[0].otherwise == ("a la carrera", "carrera a pie")
    assert [term.meaning for term in terms][:3] == [
        "Depende de quién llega antes, en Value 3.14.",
        'Dice "no" <siempre>',
        "¿Una copia?",
    ]


def test_a_text_without_terms_explains_nothing() -> None:
    """A site can do without a glossary."""
    html = "<p>Una carrera.</p>"
    assert Glossary().explain(html) == Glossary.read("# Nada\n\nNada.\n").explain(html) == html


EXPLAINED = {
    "<p>Una carrera y otra carrera. Carreras.</p>": f"<p>Una {RACE.format('carrera')} y otra carrera. Carreras.</p>",
    "<p>Dos carreras, una carrera.</p>": f"<p>Dos {RACE.format('carreras')}, una carrera.</p>",
    "<p>Carreras.</p><ul><li>carrera</li></ul>": f"<p>{RACE.format('Carreras')}.</p><ul><li>carrera</li></ul>",
    "<p>La sección\ncrítica.</p>": f"<p>La {SECTION.format('sección' + chr(10) + 'crítica')}.</p>",
    "<p>El <em>GIL</em>.</p>": f"<p>El <em>{GIL.format('GIL')}</em>.</p>",
    "<p>Va a la carrera a un cerrojo.</p>": f"<p>Va a la carrera a un {LOCK.format('cerrojo')}.</p>",
    "<p>Una carrera a pie y una carrera.</p>": f"<p>Una carrera a pie y una {RACE.format('carrera')}.</p>",
    "<p>Ir a la carrera.</p>": f"<p>{RACE.format('Ir a la carrera')}.</p>",
    "<details><summary>¿Carrera?</summary><p>Carrera.</p></details>": (
        f"<details><summary>¿Carrera?</summary><p>{RACE.format('Carrera')}.</p></details>"
    ),
}


@pytest.mark.parametrize("html", EXPLAINED)
def test_the_first_occurrence_is_explained(html: str) -> None:
    """Once for all forms, the longest one that stands there, at the beginning of a sentence and across lines."""
    assert GLOSSARY.explain(html) == EXPLAINED[html]


NO_PROSE = [
    "<h2 id='x'>Carrera <code>x</code> carrera</h2>",
    "<h1>Carrera</h1>",
    "<p><code>carrera</code></p>",
    "<pre><code>carrera <span>carrera</span></code></pre>",
    "<p><a href='carrera'>una <em>x</em> carrera</a></p>",
    "<p><img alt='carrera' src='carrera.svg'></p>",
    "<p><abbr title='otra carrera'>carrera</abbr></p>",
    "<p><kbd>carrera</kbd></p>",
    "<!-- carrera > carrera -->",
    "<table><tr><td>carrera</td></tr></table>",
    '<p class="admonition-title">Una <em>x</em> carrera</p>',
    "<details><summary>Una carrera</summary></details>",
    '<figure class="example"><div><p>carrera</p><svg><title>carrera</title></svg></div></figure>',
    "<dl><dt>carrera</dt></dl>",
    "<p>precarrera carreraje multi-carrera carrera-rápida gil Gil gIL GILs CARRERA</p>",
]


@pytest.mark.parametrize("html", NO_PROSE)
def test_what_is_no_prose_is_left_alone(html: str) -> None:
    """Titles, code, links, tables, figures, other words; a term that stood there first is explained in the prose after it."""
    assert GLOSSARY.explain(html) == html
    assert GLOSSARY.explain(f"{html}\n<p>La carrera</p>") == f"{html}\n<p>La {RACE.format('carrera')}</p>"


def test_nothing_but_tooltips_is_added() -> None:
    """Taking them away gives the page as it was."""
    html = "".join([*EXPLAINED, *NO_PROSE])
    explained = GLOSSARY.explain(html)
    assert re.sub(r'<abbr title="[^"]*">(.*?)</abbr>', r"\1", explained, flags=re.DOTALL) == html
    assert explained.count('<abbr title="') == 4
