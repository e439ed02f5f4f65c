"""How to cite: CITATION.cff, BibTeX, and what Zenodo asks when it keeps a release."""

import math
import re

import yaml

from build_scripts.catalog.dataset import Dataset, Json

SPECIAL = re.compile(r"[\\{}%&_#$~^]")
"""Characters that mean something to TeX."""
COMMANDS = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
}
"""How those are written that a backslash before them turns into something else, and braces: BibTeX counts one that
has a backslash, too, and a field that holds one alone would end elsewhere."""


def citation_cff(dataset: Dataset, message: str) -> str:
    """Return a package's CITATION.cff; it has an address only where the site has one.

    `message` asks the reader to cite.
    """
    told = {
        "cff-version": "1.2.0",
        "message": message,
        "title": dataset.title,
        "abstract": dataset.description,
        "type": "dataset",
        "authors": [{"name": each} for each in dataset.people("author")],
        "version": dataset.version,
        "date-released": dataset.date,
        "license": dataset.license["name"],
        **({"doi": dataset.doi} if dataset.doi else {}),
        **({"url": dataset.landing} if dataset.public else {}),
        "keywords": dataset.keywords,
    }
    return str(yaml.safe_dump(told, sort_keys=False, allow_unicode=True, width=math.inf))


def bibtex(dataset: Dataset) -> str:
    """Return a package as an entry for BibTeX."""
    fields = {"year": dataset.date[:4], "version": dataset.version}
    if dataset.doi:
        fields["doi"] = dataset.doi
    if dataset.public:
        fields["url"] = dataset.landing
    return bibtex_entry(dataset.name, dataset.people("author"), dataset.title, fields)


def ris(dataset: Dataset) -> str:
    """Return a package in the tagged form RIS, which EndNote, Zotero and NoteExpress read."""
    tags = [
        ("TY", "DATA"),
        *(("AU", each) for each in dataset.people("author")),
        ("TI", dataset.title),
        ("PY", dataset.date[:4]),
        ("DA", dataset.date.replace("-", "/")),
        ("ET", dataset.version),
        *((("DO", dataset.doi),) if dataset.doi else ()),
        *((("UR", dataset.landing),) if dataset.public else ()),
        ("ER", ""),
    ]
    # A line is a tag: one that broke off within a text would be another.
    return "\n".join(f"{tag}  - {' '.join(text.split())}" for tag, text in tags)


def standard(dataset: Dataset, visited: str) -> str:
    """Return a package by GB/T 7714-2015, 4.6 and 8.3 (a database on the web, [DB/OL]); `visited` stands for the day of the visit."""
    author = ", ".join(dataset.people("author"))
    address = f" {dataset.landing}" if dataset.public else ""
    return (
        f"{author}. {dataset.title}[DB/OL]. {dataset.name} {dataset.version}. ({dataset.date})[{visited}]."
        f"{address}{standard_doi(dataset.doi)}"
    )


def standard_doi(doi: str) -> str:
    """Return how GB/T 7714 ends where there is a DOI, nothing where there is none."""
    return f" DOI:{doi}." if doi else ""


def bibtex_entry(key: str, authors: list[str], title: str, fields: dict[str, str]) -> str:
    """Return an entry for BibTeX; what TeX would misread is escaped, but for addresses and DOIs, which it takes as they are.

    Braces keep the authors, who are no persons, from being taken apart, and the title in its case.
    """
    written = {
        "author": " and ".join(f"{{{escaped(each)}}}" for each in authors),
        "title": f"{{{escaped(title)}}}",
        **{name: text if name in ("url", "doi") else escaped(text) for name, text in fields.items()},
    }
    lines = [f"  {name} = {{{value}}}" for name, value in written.items()]
    return f"@misc{{{key},\n" + ",\n".join(lines) + "\n}"


def escaped(text: str) -> str:
    """Return a text as TeX reads it back."""
    return SPECIAL.sub(lambda found: COMMANDS.get(found[0], "\\" + found[0]), text)


def zenodo(dataset: Dataset) -> Json:
    """Return what .zenodo.json says of a package."""
    related = {
        "related_identifiers": [
            {"identifier": dataset.landing, "relation": "isAlternateIdentifier", "resource_type": "dataset"}
        ]
    }
    return {
        "upload_type": "dataset",
        "title": dataset.title,
        "description": dataset.description,
        "creators": [{"name": each} for each in dataset.people("author")],
        "version": dataset.version,
        "publication_date": dataset.date,
        "access_right": "open",
        "license": dataset.license["name"].lower(),
        "language": "zho",
        "keywords": dataset.keywords,
        "references": dataset.sources,
        **(related if dataset.public else {}),
    }
