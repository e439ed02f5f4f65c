"""What a reader must know of a package, as a spreadsheet and a page say it."""

from typing import Any

from build_scripts.assess.shown import VERDICTS
from build_scripts.catalog.dataset import RESOLVER
from build_scripts.downloads.texts import Editions
from build_scripts.words.edition import Edition
from build_scripts.words.verdicts import MARKS, verdict_meaning, verdict_name

Note = tuple[str, ...]
"""A heading, then a text in each language."""


def cite(descriptor: dict[str, Any], edition: Edition) -> str:
    """Return a citation in plain text: who, what, which version, when, where."""
    said = {
        "publisher": descriptor["contributors"][0]["title"],
        "title": edition.described(descriptor, "title"),
        "package": descriptor["name"],
        "version": descriptor["version"],
        "date": descriptor["created"][:10],
    }
    doi = descriptor["ledger"].get("doi", "")
    if not edition.public:
        told = edition.say("downloads-cite", **said)
    else:
        address = f"{edition.public}data/{descriptor['name']}/v{descriptor['version']}/"
        told = edition.say("downloads-cite-at", **said, address=address)
    return f"{told} {RESOLVER}{doi}" if doi else told


def method_of(edition: Edition) -> str:
    """Return where the rubric, the codings and their agreement are explained, and where mistakes are reported."""
    method, corrections = (f"{edition.public}{edition.root}{page}/" for page in ("method", "corrections"))
    return edition.say("downloads-method", method=method, corrections=corrections)


def source_lines(descriptor: dict[str, Any], edition: Edition) -> tuple[str, ...]:
    """Return the documents behind a package, each with what it is."""
    return tuple(
        edition.say(
            "downloads-source",
            document=edition.described(each, "title"),
            about=edition.described(each, "about"),
        )
        for each in descriptor["sources"]
    )


def notes_of(descriptor: dict[str, Any], editions: Editions) -> list[Note]:
    """Return the notes of a package: a heading, then a text in each language."""

    def note(name: str, *texts: str) -> Note:
        return (" ".join(each.say(f"workbook-note-{name}") for each in editions), *texts)

    def told(part: str) -> list[str]:
        return [each.described(descriptor, part) for each in editions]

    def of_ledger(part: str) -> list[tuple[str, ...]]:
        texts = [descriptor["ledger"][f"{part}_{each.lang}"] for each in editions]
        return list(zip(*texts, strict=True))

    version, date = descriptor["version"], descriptor["created"][:10]
    sources = zip(*(source_lines(descriptor, each) for each in editions), strict=True)
    return [
        note("title", *told("title")),
        note("what", *told("description")),
        note("version", *(each.say("workbook-version", version=version, date=date) for each in editions)),
        note("cite", *(cite(descriptor, each) for each in editions)),
        *(note("source", *each) for each in sources),
        *(note("made", *each) for each in of_ledger("made")),
        note("method", *map(method_of, editions)),
        *(note("caveat", *each) for each in of_ledger("caveats")),
        note("licence", *(each.say("workbook-licence") for each in editions)),
        *(verdicts_of(editions) if any(has_verdicts(each) for each in descriptor["resources"]) else ()),
    ]


def verdicts_of(editions: Editions) -> list[Note]:
    """Return what each verdict means, under its mark, its names and its code."""
    return [
        (
            " ".join([MARKS[code], *(verdict_name(code, each) for each in editions), f"({code})"]),
            *(verdict_meaning(code, each) for each in editions),
        )
        for code in VERDICTS
    ]


def has_verdicts(resource: dict[str, Any]) -> bool:
    """Return whether a resource is a table with a column of verdicts."""
    return any("verdict" in field["name"] for field in resource.get("schema", {}).get("fields", []))
