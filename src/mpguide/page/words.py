"""The words that the engine itself puts on a page, in each language."""

from __future__ import annotations

from mpguide.numbers import decimal

WORDS: dict[str, dict[str, str]] = {
    "es": {
        "start": "Método de arranque",
        "output": "Salida",
        "predict": "Salida: piensa primero qué imprimirá y luego ábrela",
        "nothing": "(no imprime nada)",
        "cores": "núcleos",
        "core": "núcleo",
        "status": "estado de salida",
        "needs": "Este programa necesita {needs}; aquí se ejecuta Python {python}, así que no hay salida que mostrar.",
        "raw": "Descargar",
        "repository": "Ver en el repositorio",
        "ended": "terminado por una señal",
        "seen": "Todo lo que se observó",
        "checks": "Comprobaciones",
        "events": "Sucesos",
        "full": "{name} hizo más de lo que cabe en la grabación: lo que sigue vale hasta donde llegó.",
        "trace": "traza para Perfetto",
        "slowed": "Grabar cada operación frena un bucle tan apretado como este.",
        "cost": "Cuánto cuesta grabar",
    },
    "en": {
        "start": "Start method",
        "output": "Output",
        "predict": "Output: first think what it will print, then open it",
        "nothing": "(prints nothing)",
        "cores": "cores",
        "core": "core",
        "status": "exit status",
        "needs": "This program needs {needs}; this page was built with Python {python}, so there is no output to show.",
        "raw": "Download",
        "repository": "View in the repository",
        "ended": "ended by a signal",
        "seen": "All that was observed",
        "checks": "Checks",
        "events": "Events",
        "full": "{name} did more than the recording holds: what follows is true as far as that went.",
        "trace": "trace for Perfetto",
        "slowed": "Recording every operation slows down a loop as tight as this one.",
        "cost": "What recording costs",
    },
}


def seconds(value: float, language: str) -> str:
    """A duration with two decimals and the language's decimal mark."""
    return f"{decimal(value, 2, language)} s"
