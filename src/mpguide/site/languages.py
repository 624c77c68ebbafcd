"""What mkdocs-static-i18n leaves to do so that both languages are equal: addresses of the twin page, one 404 for all."""

from __future__ import annotations

from mpguide.programs import LANGUAGES

NAMES = {"es": "Español", "en": "English"}
"""The languages as their speakers call them."""


def twin_address(url: str, language: str) -> str:
    """The address of the page *url* (relative to the site's root) in *language*: the default has no folder of its own."""
    path = without_language(url)
    return path if language == LANGUAGES[0] else f"{language}/{path}"


def without_language(url: str) -> str:
    """*url* without the folder of its language."""
    first, _, rest = url.partition("/")
    return rest if first in LANGUAGES else ("" if url in (".", "./") else url)


def language_links(url: str) -> list[dict[str, str]]:
    """For the switch in the header: code, name and address of the page in every language."""
    return [{"code": language, "name": NAMES[language], "address": twin_address(url, language) or "./"} for language in LANGUAGES]
