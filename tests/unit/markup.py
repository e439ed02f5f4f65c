"""Look into HTML as a browser would, and fill an invented city with hostile text."""

from html.parser import HTMLParser
from pathlib import Path

from build_scripts.load.packages import find_packages
from tests.minicity import build_minicity
from tests.unit.editing import edit_table, redescribe

PROSE = (
    "title_zh", "title_en", "explanation_zh", "explanation_en", "reason_zh", "reason_en", "note_zh", "note_en",
    "quote_en", "section_zh", "section_en", "text_en", "name_zh", "name_en", "definition_zh", "definition_en",
    "definition_source", "term_zh", "term_en",
)  # fmt: skip
"""Columns that hold our own words, in any table; verbatim ones are locked to the source."""


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
    """Write the invented city with `words` at the end of every cell of prose, and return it."""
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
        redescribe(
            folder, lambda each: each.update(title=each["title"] + words, title_en=each["title_en"] + words)
        )
    return root
