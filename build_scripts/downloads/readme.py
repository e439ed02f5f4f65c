"""The README of a derived package, made of its descriptor, a part a language."""

import re
from dataclasses import dataclass
from typing import Any

from build_scripts.assess.shown import VERDICTS
from build_scripts.downloads.archive import SUMS
from build_scripts.downloads.dictionary import PATH as DICTIONARY
from build_scripts.downloads.full import FOLDER
from build_scripts.downloads.licence import FILE as LICENCE
from build_scripts.downloads.placed import placed
from build_scripts.downloads.texts import Editions
from build_scripts.downloads.views import CITATION
from build_scripts.downloads.workbook_notes import cite, has_verdicts, method_of, source_lines
from build_scripts.link.groups import group
from build_scripts.paths import CHANGELOG, DESCRIPTOR
from build_scripts.text.tongues import suffix
from build_scripts.words.edition import Edition
from build_scripts.words.verdicts import verdict_meaning, verdict_name

SPECIAL = {
    DICTIONARY: "dictionary",
    DESCRIPTOR: "descriptor",
    CITATION: "citation",
    CHANGELOG: "changelog",
    LICENCE: "licence",
}
"""What the purposes of files of these names are called; those of others are called by their ending."""
FEW = 3
"""How many files of one kind are listed one by one."""
MARK = re.compile(r"[\\`*\[|]|~(?=~)|(?<=~)~|(?<!\w)_|_(?!\w)|^[#>+=-]")
"""What Markdown takes for a sign of its own, where a text of the data holds it."""
ENTITY = re.compile(r"&(?=#?\w+;)")

CHANGED = {
    "quotes": "quote_zh",
    "paragraphs": "paragraph_zh text_zh",
    "values": "value",
    "comparators": "comparator",
    "rows": "quote_zh",
    "titles": "title_zh",
    "verdicts": "verdict",
    "definitions": "definition_zh",
}
"""What we did to the sources: each is said where a package has one of these columns."""


@dataclass(frozen=True)
class ReadmeColumn:
    """A column of a table."""

    name: str
    title: str
    description: str


@dataclass(frozen=True)
class ReadmeTable:
    """A table and where it lies in the package."""

    title: str
    path: str
    columns: tuple[ReadmeColumn, ...]


@dataclass(frozen=True)
class ReadmeVerdict:
    """A verdict: its code, its names in every language, what it means."""

    code: str
    names: tuple[str, ...]
    meaning: str


@dataclass(frozen=True)
class ReadmePart:
    """The README in one language."""

    edition: Edition
    title: str
    description: str
    stated: str
    files: tuple[str, ...]
    made: tuple[str, ...]
    missing: str
    tables: tuple[ReadmeTable, ...]
    verdicts: tuple[ReadmeVerdict, ...]
    stated_verdict: str
    changed: tuple[str, ...]
    citation: str
    sources: tuple[str, ...]
    caveats: tuple[str, ...]
    licence: tuple[str, ...]
    checking: str
    sums: str = SUMS

    def say(self, name: str) -> str:
        """Return a heading in the language of the part."""
        return self.edition.say(name)


@dataclass(frozen=True)
class Readme:
    """The README in every language."""

    parts: tuple[ReadmePart, ...]


def write_readme(descriptor: dict[str, Any], names: list[str], editions: Editions) -> bytes:
    """Return the README; `names` are the files of the package, those that most readers want first."""
    return placed(
        "readme.md.jinja", Readme(tuple(part(descriptor, names, each, editions) for each in editions))
    )


def part(descriptor: dict[str, Any], names: list[str], edition: Edition, editions: Editions) -> ReadmePart:
    """Return the README in one language, the names of verdicts in all."""
    ledger, lang, own = descriptor["ledger"], edition.lang, suffix(edition.lang)
    tables = [each for each in descriptor["resources"] if each.get("type") == "table"]
    counts = [f"{each[f'title{own}']} {each['rows']}" for each in tables]
    return ReadmePart(
        edition=edition,
        title=plain(descriptor[f"title{own}"]),
        description=plain(descriptor[f"description{own}"]),
        stated=edition.say(
            "readme-stated",
            version=descriptor["version"],
            date=descriptor["created"][:10],
            rows=edition.listed(counts) if len(tables) > 1 else str(tables[0]["rows"]),
        ),
        files=tuple(
            edition.say("readme-file", file=name, purpose=purpose)
            for name, purpose in listed_files(names, edition)
        ),
        made=(*map(plain, ledger[f"made_{lang}"]), method_of(edition)),
        missing=edition.say(
            "readme-columns-missing", label=label_of(tables[0], edition), dictionary=DICTIONARY
        ),
        tables=tuple(table_of(each, own) for each in tables),
        verdicts=tuple(
            ReadmeVerdict(
                code, tuple(verdict_name(code, each) for each in editions), verdict_meaning(code, edition)
            )
            for code in VERDICTS
            if any(map(has_verdicts, tables))
        ),
        stated_verdict=edition.say("readme-verdicts-stated", stated=verdict_name("stated", edition)),
        changed=changed(tables, ledger, edition),
        citation=plain(cite(descriptor, edition)),
        sources=tuple(map(plain, source_lines(descriptor, edition))),
        caveats=tuple(map(plain, ledger[f"caveats_{lang}"])),
        licence=(
            edition.say("readme-licence-own", licence="{title} ({path})".format(**descriptor["licenses"][0])),
            edition.say("readme-licence-quoted"),
        ),
        checking=edition.say("readme-checking-how", sums=SUMS),
    )


def changed(tables: list[dict[str, Any]], ledger: dict[str, Any], edition: Edition) -> tuple[str, ...]:
    """Return what we did to the sources, as far as it shows in the tables."""
    held = {field["name"] for table in tables for field in table["schema"]["fields"]}
    said = [
        edition.say(f"readme-changed-{name}")
        for name, columns in CHANGED.items()
        if held & set(columns.split())
    ]
    if ledger["role"] in ("flat", "long"):
        said.append(edition.say("readme-changed-joined", full=ledger["full"]))
    return tuple(said)


def label_of(table: dict[str, Any], edition: Edition) -> str:
    """Return what an empty cell says."""
    return edition.described(table["schema"], "missing")


def listed_files(names: list[str], edition: Edition) -> list[tuple[str, str]]:
    """Return the files with what each is for; many that are for the same are one line, such as `data/*.csv`."""
    alike = group((name.rpartition(".")[2], name) for name in names if name.startswith(FOLDER))
    many = {name: f"{FOLDER}*.{ending}" for ending, own in alike.items() if len(own) > FEW for name in own}
    shown = dict.fromkeys(many.get(name, name) for name in names)
    return [(name, purpose(name, edition)) for name in shown]


def purpose(name: str, edition: Edition) -> str:
    """Return what a file, or many of one kind, are for."""
    ending = name.rpartition(".")[2]
    if "*" in name:
        return edition.say(f"readme-files-{ending}")
    return edition.say(f"readme-file-{SPECIAL.get(name, ending)}")


def table_of(table: dict[str, Any], own: str) -> ReadmeTable:
    """Return a table's columns; `own` ends the names of texts of the language."""
    return ReadmeTable(
        plain(table[f"title{own}"]),
        table["path"],
        tuple(
            ReadmeColumn(field["name"], plain(field[f"title{own}"]), plain(field[f"description{own}"]))
            for field in table["schema"]["fields"]
        ),
    )


def plain(text: str) -> str:
    """Return a text as Markdown, in a cell of a table as well, shows it to the letter."""
    return MARK.sub(r"\\\g<0>", ENTITY.sub("&amp;", text).replace("<", "&lt;"))
