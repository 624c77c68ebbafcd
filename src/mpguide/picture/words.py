"""The words of pictures in each language."""

from __future__ import annotations

import signal

from mpguide.numbers import SPACE

WORDS: dict[str, dict[str, str]] = {
    "es": {
        "name": "Qué hizo cada proceso",
        "bars name": "Lo que midió el programa, en barras",
        "log scale": "Cada línea vale diez veces la anterior",
        "race name": "Cómo se pierden las actualizaciones de {value}",
        "code": "código {code}",
        "more processes": "y {count} procesos más",
        "more objects": "y {count} objetos más: {names}",
        "magnified": "ampliado: {time}",
        "who": "quién lo tiene",
        "left": "nadie lo soltó",
        "free permits": "libres (de {value})",
        "permits": "permisos",
        "items": "elementos",
        "arrived": "esperando (de {limit})",
        "set": "activado",
        "tasks": "tareas pendientes",
        "limit": "límite {limit}",
        "value": "valor",
        "array": "escrituras",
        "opens": "{object} se abre",
        "sets": "{object}.set()",
        "notifies": "{object}.notify()",
        "task": "tarea {number}",
        # Bars and their titles
        "hold": "{process} tiene {object}: {time}",
        "wait": "{process} espera {object}: {time}",
        "never": "no termina",
        "task bar": "{process}, tarea {number}: {time}",
        "join": "{process} espera a que termine {other}: {time}",
        "waits": "espera",
        "join()": "join()",
        # Lost update
        "done label": "{count} sumas hechas",
        "due label": "debería valer {count}",
        "value label": "{count} en {value}",
        "lost": "faltan {count}",
        "extra": "sobran {count}",
        "nothing lost": "no falta ninguna",
        "reads": "lee {value}",
        "writes": "escribe {value}",
        "undone": "se pierde",
        "undone many": "se pierden",
        "overwrite": "Una actualización perdida, ampliada: {time}",
        "overwrite many": "{count} actualizaciones perdidas de una vez, ampliadas: {time}",
        "verdict": "{culprit} leyó {old} antes de que {victim} escribiera {good}. Al escribir {bad}, borra esa suma.",
        "verdict many": (
            "{culprit} leyó {old}. Antes de que escriba {bad}, los demás escriben {count} veces, hasta {good}: todo eso se borra."
        ),
        "race text": (
            "Se hicieron {done} sumas sobre {value}, que empezó en {first} y terminó en {last}: se perdieron {lost}. "
            "Una escritura borra a otra cuando un proceso escribe lo que calculó con un valor que ya era viejo."
        ),
        "race other": (
            "{value} empezó en {first} y se cambió {done} veces. Debería valer {due} y vale {last}: se perdieron "
            "actualizaciones, porque un proceso escribió lo que calculó con un valor que ya era viejo."
        ),
        "race none": "Se hicieron {done} sumas sobre {value}, que empezó en {first} y terminó en {last}: no se perdió ninguna.",
        "summary": "{processes} durante {time}: {names}.",
        "process": "Un proceso",
        "processes": "{count} procesos",
        "and": "y",
        "shared": "Comparten {names}.",
        "one shared": "Usa {names}.",
        "failed": "{name} terminó con {code}.",
        "times": "{count} veces",
    },
    "en": {
        "name": "What each process did",
        "bars name": "What the program measured, as bars",
        "log scale": "Each line is worth ten times the one before",
        "race name": "How updates of {value} are lost",
        "code": "exit code {code}",
        "more processes": "and {count} more processes",
        "more objects": "and {count} more objects: {names}",
        "magnified": "magnified: {time}",
        "who": "who holds it",
        "left": "never released",
        "free permits": "free (of {value})",
        "permits": "permits",
        "items": "items",
        "arrived": "waiting (of {limit})",
        "set": "set",
        "tasks": "tasks to do",
        "limit": "limit {limit}",
        "value": "value",
        "array": "writes",
        "opens": "{object} opens",
        "sets": "{object}.set()",
        "notifies": "{object}.notify()",
        "task": "task {number}",
        "hold": "{process} holds {object}: {time}",
        "wait": "{process} waits for {object}: {time}",
        "never": "never ends",
        "task bar": "{process}, task {number}: {time}",
        "join": "{process} waits for {other} to end: {time}",
        "waits": "waits for",
        "join()": "join()",
        "done label": "{count} additions done",
        "due label": "should be {count}",
        "value label": "{count} in {value}",
        "lost": "{count} missing",
        "extra": "{count} too many",
        "nothing lost": "none is missing",
        "reads": "reads {value}",
        "writes": "writes {value}",
        "undone": "is lost",
        "undone many": "are lost",
        "overwrite": "One lost update, magnified: {time}",
        "overwrite many": "{count} updates lost at once, magnified: {time}",
        "verdict": "{culprit} read {old} before {victim} wrote {good}. By writing {bad} it undoes that addition.",
        "verdict many": (
            "{culprit} read {old}. Before it writes {bad}, others write {count} times, up to {good}: all of that is undone."
        ),
        "race text": (
            "{done} additions were made to {value}, which began at {first} and ended at {last}: {lost} were lost. "
            "A write undoes another when a process writes what it computed from a value that was already old."
        ),
        "race other": (
            "{value} began at {first} and was changed {done} times. It should be {due} and is {last}: updates were lost, "
            "because a process wrote what it had computed from a value that was already old."
        ),
        "race none": "{done} additions were made to {value}, which began at {first} and ended at {last}: none was lost.",
        "summary": "{processes} in {time}: {names}.",
        "process": "One process",
        "processes": "{count} processes",
        "and": "and",
        "shared": "They share {names}.",
        "one shared": "It uses {names}.",
        "failed": "{name} ended with {code}.",
        "times": "{count} times",
    },
}


def ending(code: int, language: str) -> str:
    """An exit code in words: ``exit code 1``, ``SIGKILL``."""
    if code < 0:
        try:
            return signal.Signals(-code).name
        except ValueError:
            pass
    return WORDS[language]["code"].format(code=code)


def listed(names: list[str], language: str, most: int = 6) -> str:
    """Names in a sentence: a, b and c."""
    if len(names) > most:
        names = [*names[: most - 1], f"{len(names) - most + 1}{SPACE}" + {"es": "más", "en": "more"}[language]]
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {WORDS[language]['and']} {names[-1]}"
