"""A picture in words: one or two sentences about the whole, and the events one by one, summed up where they are many."""

from __future__ import annotations

from collections import Counter

from mpguide.numbers import count, decimal, duration
from mpguide.picture.race import Race
from mpguide.picture.sentences import SENTENCES
from mpguide.picture.story import Story
from mpguide.picture.words import WORDS, ending, listed
from mpguide.trace.model import Event

MOST = 60
"""More events than this are summed up."""


def description(story: Story, language: str) -> str:
    """What the picture shows: who, how long, with what, and what went wrong."""
    words = WORDS[language]
    processes = story.trace.processes
    many = words["process"] if len(processes) == 1 else words["processes"].format(count=count(len(processes), language))
    names = listed([process.name for process in processes], language)
    said = [words["summary"].format(processes=many, time=duration(story.end - story.start, language), names=names)]
    if story.objects:
        about = listed([_introduced(story.names[shared.number], shared.kind) for shared in story.objects], language)
        said.append(words["one shared" if len(processes) == 1 else "shared"].format(names=about))
    for process, life in zip(processes, story.lives, strict=True):
        if life.failed and life.code is not None and len(said) < 6:
            said.append(words["failed"].format(name=process.name, code=ending(life.code, language)))
    return " ".join(said)


def race_description(story: Story, race: Race, language: str) -> str:
    """What the picture of a lost update shows: the numbers, and why."""
    told = {"first": race.first, "last": race.last, "lost": race.lost, "done": race.done, "due": race.due}
    numbers = {name: _number(int(value) if float(value).is_integer() else value, language) for name, value in told.items()}
    return WORDS[language]["race none" if not race.lost else "race text" if race.units else "race other"].format(
        value=f"{story.names[race.shared.number]}.value", **numbers
    )


def _introduced(name: str, kind: str) -> str:
    return kind if name == kind else f"{name} ({kind})"


def events(story: Story, language: str) -> list[str]:
    """Each event with its time; where there are more than some, how often each process did what."""
    start, known = story.start, SENTENCES[language]
    told = [event for event in story.trace.events if event[0] >= start and event[3] in known]
    if len(told) <= MOST:
        return [f"{_at(story, event, language)}: {_said(story, event, language)}" for event in told]
    keys = [(event[1], event[3], event[4] if event[4] >= 0 else event[5]) for event in told]
    first = dict(zip(reversed(keys), reversed(told), strict=True))
    return [_summed(story, first[key], times, language) for key, times in Counter(keys).items()]


def _summed(story: Story, event: Event, times: int, language: str) -> str:
    if times == 1:
        return f"{_at(story, event, language)}: {_said(story, event, language)}"
    said = SENTENCES[language][event.kind][1] or SENTENCES[language][event.kind][0]
    sentence = _filled(story, event, said, language)
    return f"{_at(story, event, language)}: {sentence} ({WORDS[language]['times'].format(count=count(times, language))})"


def _at(story: Story, event: Event, language: str) -> str:
    return duration(event.time - story.start, language)


def _said(story: Story, event: Event, language: str) -> str:
    return _filled(story, event, SENTENCES[language][event.kind][0], language)


def _filled(story: Story, event: Event, sentence: str, language: str) -> str:
    trace = story.trace
    # Only of events between processes is the number one of theirs; of a Value it may be a fraction.
    other = trace.processes[event.number].name if event.object < 0 <= event.a < len(trace.processes) else "?"
    about = story.names[event.object] if event.object >= 0 else ""
    if event.object >= 0 and trace.objects[event.object].length > 1 and event.kind in ("reads", "writes"):
        about = f"{about}[{event.b}]"
    return sentence.format(
        process=trace.processes[event.process].name,
        object=about,
        other=other,
        value=_number(event.a, language),
        code=ending(event.b, language) if event.kind == "ends" else "",
    )


def _number(value: float, language: str) -> str:
    return count(value, language) if isinstance(value, int) else decimal(value, 2, language)
