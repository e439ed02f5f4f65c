"""Look into HTML as a browser would, and fill an invented city with hostile text."""

from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from build_scripts.load.packages import find_packages
from tests.minicity import build_minicity
from tests.unit.editing import edit_table, redescribe

HOSTILE = (
    "<script>alert(1)</script>**bold**_it_[x](javascript:alert(1)){{ 7*7 }}{% raw %}`code`"
    '<img src=x onerror=alert(1)>&lt;b&gt;](y)![z](w)"\' onload="alert(1)'
)
"""What would be a script, an element, an emphasis, a link, a template or the end of an attribute, if it were no text."""
PROSE = (
    "title_zh", "title_en", "explanation_zh", "explanation_en", "reason_zh", "reason_en", "note_zh", "note_en",
    "quote_en", "section_zh", "section_en", "text_en", "name_zh", "name_en", "definition_zh", "definition_en",
    "definition_source", "term_zh", "term_en",
)  # fmt: skip
"""Columns that hold our own words, in any table; verbatim ones are locked to the source."""
NAMING = (
    "title", "title_en", "description", "description_en", "zh", "en", "about_zh", "about_en", "short_zh", "short_en",
    "citation_zh", "citation_en", "publisher_zh", "publisher_en", "project_zh", "project_en", "government_zh",
    "government_en", "actions_zh", "actions_en",
)  # fmt: skip
"""Members of a descriptor that hold our own words, wherever they stand in it."""


class Seen(HTMLParser):
    """What a browser would make of a page: its elements, their attributes, its text."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        """Note text, that of scripts apart."""
        self.text += data
        if self.cdata_elem == "script":
            self.scripts.append(data)

    @property
    def hrefs(self) -> list[str]:
        """Every address that a link leads to."""
        return [str(attributes["href"]) for _, attributes in self.elements if attributes.get("href")]

    @property
    def handlers(self) -> list[str]:
        """Every attribute that would run a script."""
        return [name for _, attributes in self.elements for name in attributes if name.startswith("on")]


def build_hostile_city(root: Path, words: str) -> Path:
    """Write the invented city with `words` at the end of every cell of prose and text of a descriptor, and return it."""
    build_minicity(root)

    def spoil(rows: list[dict[str, str]]) -> None:
        for row in rows:
            for name in PROSE:
                if row.get(name):
                    row[name] += words

    for path in sorted(root.glob("*/*.csv")):
        edit_table(
            path,
            spoil,
            key=2 if path.stem in ("assessments", "evidence", "exclusions", "counterparts") else 1,
        )
    for folder in find_packages(root):
        redescribe(folder, lambda each: each.update(worded(each, words)))
    return root


def worded(described: dict[str, Any], words: str) -> dict[str, Any]:
    """Return what a descriptor says, but for its files, with `words` at the end of each text and keyword."""

    def ended(name: str, value: Any) -> Any:
        if isinstance(value, dict):
            return {own: ended(own, each) for own, each in value.items() if own != "resources"}
        if isinstance(value, list):
            return [ended(name, each) for each in value]
        return f"{value}{words}" if name in (*NAMING, "keywords") else value

    spoiled: dict[str, Any] = ended("", described)
    del spoiled["licenses"]
    return spoiled
