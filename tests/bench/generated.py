"""Generated sites: is the time of a build linear in its programs, and its memory flat in the size of their output?"""

from __future__ import annotations

import shutil
from pathlib import Path

from mpguide.memory import FOLDER
from mpguide.programs import LANGUAGES
from tests.bench.measure import BUILD, cost

_SETTINGS = """
site_name: generated
strict: true
theme: {name: material, font: false, custom_dir: overrides}
plugins:
  - i18n:
      docs_structure: folder
      fallback_to_default: true
      reconfigure_material: false
      languages: [{locale: es, name: es, default: true, build: true}, {locale: en, name: en, build: true}]
  - markdown-exec: {ansi: "off", languages: [python]}
  - mpguide
markdown_extensions:
  - attr_list
  - pymdownx.superfences
  - pymdownx.snippets: {base_path: [snippets], check_paths: true, restrict_base_path: true}
"""
PER_PAGE = 10


def make_site(folder: Path, texts: list[str]) -> None:
    """A bilingual site that shows one program for each of *texts*."""
    for language in LANGUAGES:
        (folder / "snippets" / language / "generated").mkdir(parents=True)
        (folder / "docs" / language).mkdir(parents=True)
        fences = []
        for number, text in enumerate(texts):
            name = f"{language}/generated/program_{number}.py"
            (folder / "snippets" / name).write_text(f'"""Program {number}."""\n\n{text}', encoding="utf-8")
            fences.append(f'```python exec="on"\n--8<-- "{name}"\n```\n')
        for first in range(0, max(1, len(fences)), PER_PAGE):
            name = f"page-{first}" if first else "index"
            text = f"# {name}\n\n" + "\n".join(fences[first : first + PER_PAGE])
            (folder / "docs" / language / f"{name}.md").write_text(text, encoding="utf-8")
    (folder / "overrides").mkdir()
    (folder / "mkdocs.yml").write_text(_SETTINGS, encoding="utf-8")


def growth(folder: Path) -> None:
    """Build sites of 100, 300 and 1,000 programs, cold and warm."""
    for count in (100, 300, 1000):
        make_site(folder, [f"print({number})\n" for number in range(count // len(LANGUAGES))])
        cold, warm = cost(BUILD, folder), cost(BUILD, folder)
        print(f"{count:5} generated programs, cold: {cold}   {1000 * cold.wall / count:.1f} ms a program")
        print(f"{count:5} generated programs, warm: {warm}   {1000 * warm.wall / count:.1f} ms a program")
        shutil.rmtree(folder)


def outputs(folder: Path) -> None:
    """Build a site whose programs print little, and one whose programs print 50 MB each."""
    for label, megabytes in (("nothing", 0), ("1 MB", 1), ("50 MB", 50)):
        text = f"line = 'x' * 1023\nfor _ in range({megabytes} * 1024):\n    print(line)\n"
        make_site(folder, [text] * 4)
        built = cost(BUILD, folder)
        kilobytes = max(entry.stat().st_size for entry in (folder / FOLDER / "runs").glob("*.json")) / 1024
        print(f"8 programs that print {label:7}: {built}   the largest entry remembered has {kilobytes:.0f} kB")
        shutil.rmtree(folder)
