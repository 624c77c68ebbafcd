"""Verdicts and their evidence in words, one quiet line each, in Spanish and English."""

from __future__ import annotations

from typing import NamedTuple

from mpguide.numbers import count, decimal
from mpguide.trace.checks import Evidence, Verdict
from mpguide.trace.model import Trace


class _Check(NamedTuple):
    """How a check is told: ``{name}: {times}, {held}`` or ``{name}: {times}, {failed}``.

    The last three are pairs for one and for many; ``{n}`` is the number, ``{object}`` the object.
    """

    name: str
    times: tuple[str, str]
    held: tuple[str, str]
    failed: tuple[str, str]


_TIMES = {"es": ("{n} vez", "{n} veces"), "en": ("{n} time", "{n} times")}
_HELD = {"es": ("se cumplió", "se cumplió"), "en": ("held", "held")}


def _es(name: str, failed: tuple[str, str], count: tuple[str, str] = _TIMES["es"], held: str | tuple[str, str] = "") -> _Check:
    return _Check(name, count, _pair(held or "se cumplió"), failed)


def _en(name: str, failed: tuple[str, str], count: tuple[str, str] = _TIMES["en"], held: str | tuple[str, str] = "") -> _Check:
    return _Check(name, count, _pair(held or "held"), failed)


def _pair(text: str | tuple[str, str]) -> tuple[str, str]:
    return (text, text) if isinstance(text, str) else text


_CHECKS: dict[str, dict[str, _Check]] = {
    "es": {
        "mutual exclusion": _es("exclusión mutua de {object}", ("en {n} hubo dos dentro", "en {n} hubo dos dentro")),
        "permits": _es("permisos de {object}", ("en {n} hubo uno de más", "en {n} hubo uno de más")),
        "balanced": _es("tomar y soltar {object}", ("{n} no cuadra", "{n} no cuadran"), held="todo cuadra"),
        "lock order": _es(
            "orden de los cerrojos",
            ("se toman en círculo", "se toman en {n} círculos"),
            ("{n} cerrojo tomado con otro en la mano", "{n} cerrojos tomados con otro en la mano"),
            "siempre el mismo",
        ),
        "barrier": _es(
            "barrera {object}",
            ("uno pasó antes de tiempo", "{n} pasaron antes de tiempo"),
            ("{n} ronda", "{n} rondas"),
            "nadie pasó antes de tiempo",
        ),
        "event": _es(
            "evento {object}",
            ("falló {n} vez", "falló {n} veces"),
            ("{n} pasó", "{n} pasaron"),
            ("estaba activado", "siempre activado"),
        ),
        "no lost wake-up": _es(
            "avisos de {object}",
            ("{n} se perdió", "{n} se perdieron"),
            ("{n} espera", "{n} esperas"),
            "ninguno se perdió",
        ),
        "no deadlock": _es(
            "sin interbloqueo",
            ("{n} no acaba nunca", "{n} no acaban nunca"),
            ("{n} espera", "{n} esperas"),
            "ninguna eterna",
        ),
        "nothing lost": _es(
            "elementos de {object}",
            ("{n} perdido o repetido", "{n} perdidos o repetidos"),
            ("{n} sacado", "{n} sacados"),
            "ninguno perdido ni repetido",
        ),
        "order kept": _es(
            "orden de {object}",
            ("{n} salió tarde", "{n} salieron tarde"),
            ("{n} elemento", "{n} elementos"),
            "el de llegada",
        ),
        "bound kept": _es(
            "límite de {object}",
            ("{n} vez se superó", "{n} veces se superó"),
            ("{n} elemento", "{n} elementos"),
            "nunca se superó",
        ),
        "put before get": _es(
            "primero poner, luego sacar, en {object}",
            ("{n} no estaba puesto", "{n} no estaban puestos"),
            ("{n} elemento", "{n} elementos"),
        ),
        "task_done": _es(
            "task_done() de {object}",
            ("la cuenta falló {n} vez", "la cuenta falló {n} veces"),
            ("{n} tarea", "{n} tareas"),
            "la cuenta cuadra",
        ),
        "pipe order": _es(
            "tubería {object}",
            ("{n} perdido, repetido o fuera de orden", "{n} perdidos, repetidos o fuera de orden"),
            ("{n} mensaje", "{n} mensajes"),
            ("llegó", "llegaron en orden"),
        ),
        "atomic update": _es("actualización atómica de {object}", ("{n} se pisó", "{n} se pisaron")),
        "each task once": _es(
            "tareas de {object}",
            ("{n} falló", "{n} fallaron"),
            held=("una sola vez", "cada una una sola vez"),
            count=("{n} tarea", "{n} tareas"),
        ),
        "really shared": _es(
            "{object}, compartido de verdad",
            ("uno usa otro distinto", "{n} usan otro distinto"),
            ("{n} proceso", "{n} procesos"),
            "todos el mismo",
        ),
        "life cycle": _es(
            "vida de los procesos",
            ("falló {n} vez", "falló {n} veces"),
            ("{n} proceso hijo", "{n} procesos hijos"),
            ("empieza y acaba una vez", "cada uno empieza y acaba una vez"),
        ),
        "join after exit": _es("join() vuelve tras el final", ("{n} vez antes", "{n} veces antes")),
        "nobody left": _es(
            "nadie queda vivo",
            ("{n} sigue vivo", "{n} siguen vivos"),
            ("{n} proceso hijo", "{n} procesos hijos"),
            ("terminó", "terminaron todos"),
        ),
    },
    "en": {
        "mutual exclusion": _en("mutual exclusion of {object}", ("two were inside in {n}", "two were inside in {n}")),
        "permits": _en("permits of {object}", ("one too many in {n}", "one too many in {n}")),
        "balanced": _en("taking and releasing {object}", ("{n} does not match", "{n} do not match"), held="all of it matches"),
        "lock order": _en(
            "order of the locks",
            ("they are taken in a circle", "they are taken in {n} circles"),
            ("{n} lock taken while holding another", "{n} locks taken while holding another"),
            "always the same",
        ),
        "barrier": _en(
            "barrier {object}",
            ("one went through too early", "{n} went through too early"),
            ("{n} round", "{n} rounds"),
            "nobody went through too early",
        ),
        "event": _en(
            "event {object}",
            ("failed {n} time", "failed {n} times"),
            ("{n} passed", "{n} passed"),
            ("it was set", "it was set every time"),
        ),
        "no lost wake-up": _en(
            "notifications of {object}", ("{n} was lost", "{n} were lost"), ("{n} wait", "{n} waits"), "none was lost"
        ),
        "no deadlock": _en("no deadlock", ("{n} never ends", "{n} never end"), ("{n} wait", "{n} waits"), "none for ever"),
        "nothing lost": _en(
            "items of {object}",
            ("{n} lost or doubled", "{n} lost or doubled"),
            ("{n} taken out", "{n} taken out"),
            "none lost or doubled",
        ),
        "order kept": _en(
            "order of {object}", ("{n} came out late", "{n} came out late"), ("{n} item", "{n} items"), "first in, first out"
        ),
        "bound kept": _en(
            "bound of {object}", ("exceeded {n} time", "exceeded {n} times"), ("{n} item", "{n} items"), "never exceeded"
        ),
        "put before get": _en(
            "put before get in {object}", ("{n} had not been put", "{n} had not been put"), ("{n} item", "{n} items")
        ),
        "task_done": _en(
            "task_done() of {object}",
            ("the count failed {n} time", "the count failed {n} times"),
            ("{n} task", "{n} tasks"),
            "the count is right",
        ),
        "pipe order": _en(
            "pipe {object}",
            ("{n} lost, doubled or out of order", "{n} lost, doubled or out of order"),
            ("{n} message", "{n} messages"),
            ("it arrived", "they arrived in order"),
        ),
        "atomic update": _en("atomic update of {object}", ("{n} overwritten", "{n} overwritten")),
        "each task once": _en(
            "tasks of {object}",
            ("{n} went wrong", "{n} went wrong"),
            held=("done once", "each done once"),
            count=("{n} task", "{n} tasks"),
        ),
        "really shared": _en(
            "{object}, really shared",
            ("one uses another one", "{n} use another one"),
            ("{n} process", "{n} processes"),
            "all use the same",
        ),
        "life cycle": _en(
            "lives of the processes",
            ("failed {n} time", "failed {n} times"),
            ("{n} child", "{n} children"),
            ("it begins and ends once", "each begins and ends once"),
        ),
        "join after exit": _en("join() returns after the exit", ("{n} time too early", "{n} times too early")),
        "nobody left": _en(
            "nobody is left alive",
            ("{n} is still alive", "{n} are still alive"),
            ("{n} child", "{n} children"),
            ("it has ended", "all have ended"),
        ),
    },
}

_FACTS: dict[str, dict[str, str]] = {
    "es": {
        "both inside": "{p0} entra en {o0} mientras {p1} está dentro",
        "too many inside": "{p0} toma un permiso de {o0} cuando no queda ninguno",
        "released too often": "{p0} suelta {o0} sin tenerlo",
        "held at death": "{p0} termina con {o0} en la mano",
        "foreign release": "{p0} suelta {o0}, que tiene {p1}",
        "opposite order": "{all} toman en círculo {objects}",
        "through too early": "{p0} pasa {o0} cuando han llegado {n0} de {n1}",
        "passed unset": "{p0} pasa {o0} sin que esté activado",
        "not seen": "{p0} espera {o0}, que ya está activado, y no lo ve",
        "not woken": "{p0} espera {o0} y nadie lo despierta",
        "missed": "{p1} avisa en {o0} antes de que {p0} espere",
        "waits for owner": "{p0} espera {o0}, que tiene {p1}",
        "waits for dead": "{p0} espera {o0}, pero su dueño, {p1}, ha muerto",
        "waits for itself": "{p0} espera {o0}, que tiene él mismo",
        "waits for process": "{p0} espera a que termine {p1}",
        "waits for nobody": "{p0} espera {o0} y ya nadie puede ayudarle",
        "doubled": "{p0} saca de {o0} el elemento {n0} de {p2}, que ya sacó {p1}",
        "lost": "el elemento {n0} que {p0} puso en {o0} no sale",
        "left": "al final quedan {n0} en {o0}",
        "overtaken": "{p0} saca de {o0} el elemento {n0} de {p1} después del {n1}",
        "over the bound": "{p0} pone uno más en {o0}: hay {n0} y caben {n1}",
        "from nowhere": "{p0} saca de {o0} el elemento {n0} antes de que se ponga",
        "done too often": "{p0} llama a task_done() de {o0} una vez de más",
        "done too early": "{p0} llama a task_done() de {o0} antes de sacar el elemento",
        "joined too early": "join() de {o0} vuelve en {p0} con {n0} por hacer",
        "overwritten": "{p0} escribe {n1} en {o0} sobre el {n0} de {p1}, que no había leído",
        "begun twice": "{p0} empieza la tarea {n0}, que ya empezó {p1}",
        "ended twice": "{p0} acaba la tarea {n0} una vez de más",
        "never submitted": "{p0} empieza la tarea {n0}, que nadie encargó",
        "never ended": "{p0} muere sin acabar la tarea {n0}",
        "never begun": "nadie empieza la tarea {n0}",
        "its own": "{p0} usa su propio {o1}, no el de {p1}",
        "lives twice": "{p0} empieza dos veces",
        "ends twice": "{p0} acaba dos veces",
        "other exit code": "{p0} acaba con {n0}, pero su código de salida es {n1}",
        "alive too early": "{p0} vive antes de que lo arranquen",
        "joined alive": "join() de {p1} vuelve en {p0} antes de que termine",
        "left alive": "{p0} sigue vivo al final",
    },
    "en": {
        "both inside": "{p0} enters {o0} while {p1} is inside",
        "too many inside": "{p0} takes a permit of {o0} when none is left",
        "released too often": "{p0} releases {o0} without having it",
        "held at death": "{p0} ends while holding {o0}",
        "foreign release": "{p0} releases {o0}, which {p1} holds",
        "opposite order": "{all} take {objects} in a circle",
        "through too early": "{p0} goes through {o0} when {n0} of {n1} have arrived",
        "passed unset": "{p0} passes {o0} although it is not set",
        "not seen": "{p0} waits for {o0}, which is set, and does not see it",
        "not woken": "{p0} waits for {o0} and nobody wakes it",
        "missed": "{p1} notifies {o0} before {p0} waits",
        "waits for owner": "{p0} waits for {o0}, which {p1} holds",
        "waits for dead": "{p0} waits for {o0}, but its owner, {p1}, is dead",
        "waits for itself": "{p0} waits for {o0}, which it holds itself",
        "waits for process": "{p0} waits for {p1} to end",
        "waits for nobody": "{p0} waits for {o0} and nobody can help it any more",
        "doubled": "{p0} takes item {n0} of {p2} out of {o0}, which {p1} had already taken",
        "lost": "item {n0} that {p0} put into {o0} never comes out",
        "left": "{n0} left in {o0} at the end",
        "overtaken": "{p0} takes item {n0} of {p1} out of {o0} after item {n1}",
        "over the bound": "{p0} puts one more into {o0}: it holds {n0} and has room for {n1}",
        "from nowhere": "{p0} takes item {n0} out of {o0} before it is put",
        "done too often": "{p0} calls task_done() of {o0} once too often",
        "done too early": "{p0} calls task_done() of {o0} before taking the item",
        "joined too early": "join() of {o0} returns in {p0} with {n0} still to do",
        "overwritten": "{p0} writes {n1} into {o0} over the {n0} of {p1}, which it had not read",
        "begun twice": "{p0} begins task {n0}, which {p1} had already begun",
        "ended twice": "{p0} ends task {n0} once too often",
        "never submitted": "{p0} begins task {n0}, which nobody submitted",
        "never ended": "{p0} dies without ending task {n0}",
        "never begun": "nobody begins task {n0}",
        "its own": "{p0} uses a {o1} of its own, not the one of {p1}",
        "lives twice": "{p0} begins twice",
        "ends twice": "{p0} ends twice",
        "other exit code": "{p0} ends with {n0}, but its exit code is {n1}",
        "alive too early": "{p0} lives before it is started",
        "joined alive": "join() of {p1} returns in {p0} before it has ended",
        "left alive": "{p0} is still alive at the end",
    },
}

_AND = {"es": "y", "en": "and"}


def told(trace: Trace, verdict: Verdict, language: str) -> str:
    """The *verdict* in one line: what was checked, how many times, and whether it held."""
    words = _CHECKS[language][verdict.check]
    name = words.name.format(object=_object(trace, verdict.object))
    if verdict.holds:
        return f"{name}: {_many(words.times, verdict.count, language)}, {_many(words.held, verdict.count, language)}"
    return f"{name}: {_many(words.times, verdict.count, language)}, {_many(words.failed, verdict.violations, language)}"


def fact(trace: Trace, evidence: Evidence, language: str) -> str:
    """One piece of *evidence* in one line."""
    processes = [trace.processes[number].name if number >= 0 else "?" for number in evidence.processes]
    objects = [_object(trace, number) for number in evidence.objects]
    parts = {
        **{f"p{place}": name for place, name in enumerate(processes)},
        **{f"o{place}": name for place, name in enumerate(objects)},
        **{f"n{place}": number(value, language) for place, value in enumerate(evidence.numbers)},
        "all": _listed(list(dict.fromkeys(processes)), language),
        "objects": _listed(objects, language),
    }
    return _FACTS[language][evidence.kind].format(**parts)


def number(value: float, language: str) -> str:
    """A number of evidence: whole, or with as many digits as tell it."""
    if isinstance(value, int) or value.is_integer():
        return count(int(value), language)
    return decimal(value, max(0, 6 - len(f"{abs(value):.0f}")), language).rstrip("0").rstrip(",.")


def _many(words: tuple[str, str], times: int, language: str) -> str:
    return words[times != 1].format(n=count(times, language))


def _object(trace: Trace, place: int | None) -> str:
    return "" if place is None else f"`{trace.objects[place].name}`"


def _listed(names: list[str], language: str) -> str:
    return f" {_AND[language]} ".join(part for part in (", ".join(names[:-1]), names[-1] if names else "") if part)
