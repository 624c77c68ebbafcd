"""The wide drawing as a file of its own: it brings its style, and its colours follow those of the reader's system."""

from __future__ import annotations

import re

from mpguide.picture.picture import Picture

_NOT_FOR_A_FILE = re.compile(r"/\*.*?\*/|@container[^{]*\{[^{}]*\{[^{}]*\}\s*\}|\.picture\s*\{[^{}]*\}", re.DOTALL)
_VARIABLE = re.compile(r"(--[\w-]+):\s*(?:var\(--[\w-]+,\s*)?light-dark\(([^,]+),\s*([^)]+)\)\)?;")
_SIZE = re.compile(r'viewBox="0 0 (\S+) (\S+)"')


def standalone(picture: Picture, style: str) -> str:
    """The SVG file of the wide drawing of *picture*; *style* is the text of ``docs/assets/css/picture.css``."""
    rules = _NOT_FOR_A_FILE.sub("", style)
    colours = _VARIABLE.findall(rules)
    light = "".join(f"{name}:{value};" for name, value, _ in colours)
    dark = "".join(f"{name}:{value};" for name, _, value in colours)
    # Viewers of files know fewer functions of CSS than browsers: what can be said without light-dark() is.
    rules = (
        f"svg{{{light}background:var(--pic-paper)}}@media(prefers-color-scheme:dark){{svg{{{dark}}}}}{_VARIABLE.sub('', rules)}"
    )
    rules = re.sub(r"\s+", " ", rules).replace(":root { }", "").replace("<", "")
    svg = _SIZE.sub(r'\g<0> width="\1" height="\2"', picture.wide, count=1)
    place = svg.index(">") + 1
    return f"{svg[:place]}<style>{rules}</style>{svg[place:]}\n"
