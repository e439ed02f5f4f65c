"""How to cite: CITATION.cff, and what Zenodo asks when it keeps a release."""

import json
import re

from build_scripts.catalog.dataset import Dataset, Json

PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9 .-]*|\d+\.\d+\.\d+")
"""Text that YAML takes for text without quotes: words, and versions of three numbers."""
SPOKEN_FOR = {"true", "false", "yes", "no", "on", "off", "null", "y", "n"}
"""Words that YAML takes for something else."""


def citation_cff(dataset: Dataset) -> str:
    """Return a package's CITATION.cff; it has an address only where the site has one."""
    lines = [
        "cff-version: 1.2.0",
        "message: If you use these data, please cite the version of the data package and, for one statement, its id.",
        f"title: {scalar(dataset.title)}",
        f"abstract: {scalar(dataset.description)}",
        "type: dataset",
        "authors:",
        *(f"  - name: {scalar(each)}" for each in dataset.people("author")),
        f"version: {scalar(dataset.version)}",
        f"date-released: {scalar(dataset.date)}",
        f"license: {scalar(dataset.license['name'])}",
        *([f"url: {scalar(dataset.landing)}"] if dataset.public else []),
        "keywords:",
        *(f"  - {scalar(each)}" for each in dataset.keywords),
    ]
    return "".join(f"{line}\n" for line in lines)


def scalar(text: str) -> str:
    """Return a text as YAML: bare where that is safe, else in double quotes as JSON writes it."""
    if PLAIN.fullmatch(text) and text.lower() not in SPOKEN_FOR:
        return text
    return json.dumps(text, ensure_ascii=False)


def bibtex(dataset: Dataset) -> str:
    """Return a package as an entry for BibTeX."""
    fields = {
        "author": " and ".join(f"{{{each}}}" for each in dataset.people("author")),
        "title": f"{{{dataset.title}}}",
        "year": dataset.date[:4],
        "version": dataset.version,
        **({"url": dataset.landing} if dataset.public else {}),
    }
    lines = [f"  {name} = {{{value}}}" for name, value in fields.items()]
    return f"@misc{{{dataset.name},\n" + ",\n".join(lines) + "\n}"


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
