"""Write the pages of docs/maintain/ that are made from the code; `make maintain`, and a test holds them current."""

import ast
import os
import tempfile
from pathlib import Path

from build_scripts import paths
from build_scripts.problems import CODES
from tests.faults import problem_of
from tests.minicity import LATER

PACKAGE = paths.ROOT / "build_scripts"
FOLDER = paths.DOCS / "maintain"
MADE = "<!-- Made by `make maintain`; edit the code that it describes. -->"


def architecture() -> str:
    """Return the tree of the code, each room and module with the first line of its own docstring."""
    lines = [
        "# Architecture",
        "",
        MADE,
        "",
        "Data flows one way, top to bottom; a module imports only rooms above its own, and a test holds the order.",
        "`paths`, `problems`, `digest`, `kept` and `apart` may be imported anywhere. Where to begin: `site/build.py` reads as check, gather,",
        "write, swap; `pages/registry.py` (PAGES), `validate/checks.py` (CHECKS) and `site/outputs.py` (OUTPUTS) are",
        "the lists where a page, a check and a file to publish are added; `assess/case.py` is where a pledge is decided.",
        "",
        "One stem, four places: `build_scripts/pages/silence.py`, `templates/silence.md.jinja`,",
        "`docs/<lang>/words/silence.ftl`, `docs/assets/styles/silence.css`.",
        "",
    ]
    for room in rooms():
        folder = PACKAGE / room
        modules = [path for path in sorted(folder.glob("*.py")) if path.name != "__init__.py"]
        lines += [f"## {room}", "", first_line(folder / "__init__.py"), ""]
        lines += [f"- `{path.stem}`: {first_line(path)}" for path in modules]
        lines.append("")
    return "\n".join(lines)


def problems() -> str:
    """Return every kind of problem with its meaning and what it reads like."""
    lines = [
        "# Problems",
        "",
        MADE,
        "",
        "A problem is about the data: all are found at once and printed as",
        "`file:row: field: what is wrong — what would be right  [code]`; the header is row 1. The examples are of the",
        "invented city of the tests, each with one fault.",
        "",
    ]
    for code, meaning in CODES.items():
        with tempfile.TemporaryDirectory() as folder:
            example = problem_of(code, Path(folder))
        lines += [f"## {code}", "", meaning, "", "```", str(example), "```", ""]
    return "\n".join(lines)


def rooms() -> list[str]:
    """Return the rooms in the order in which data flows, as the package's docstring lists them."""
    text = ast.get_docstring(ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8"))) or ""
    return [
        line.split()[0]
        for line in text.splitlines()
        if line.startswith("    ") and line.split()[0].isidentifier()
    ]


def first_line(path: Path) -> str:
    """Return the first line of a module's docstring."""
    return (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").partition("\n")[0]


PAGES = {"architecture.md": architecture, "problems.md": problems}
"""Which page is made by what."""


if __name__ == "__main__":
    os.environ["SOURCE_DATE_EPOCH"] = LATER
    for name, make in PAGES.items():
        (FOLDER / name).write_text(make(), encoding="utf-8", newline="\n")
        print(f"wrote {FOLDER.relative_to(paths.ROOT) / name}")
