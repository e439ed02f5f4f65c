"""The datapackage.json and the README of a draft: what is known filled in, what only a person can say left empty."""

import copy
import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from build_scripts.downloads.archive import MEDIA_TYPES
from build_scripts.downloads.texts import Editions
from build_scripts.ingest.document import Document
from build_scripts.load.contract import contract
from build_scripts.load.ledger import Ledger
from build_scripts.problems import BuildError
from build_scripts.text.tongues import BESIDE_SOURCES, SOURCES, WRITTEN
from build_scripts.validate.calendar import now

TABLES = ("paragraphs", "pledges", "outcomes", "exclusions")
KEPT_FROM_LENDER = ("$schema", "keywords", "licenses", "contributors")
PROPOSALS: list[dict[str, Any]] = json.loads(
    Path(__file__).with_name("proposals.json").read_text(encoding="utf-8")
)
"""The columns that a draft has beyond the contract."""


@dataclass(frozen=True)
class Told:
    """What a person tells of a document on the command line; empty is what is not told."""

    name: str
    title_zh: str = ""
    title_en: str = ""
    publisher: str = ""
    issued: str = ""
    address: str = ""
    place: str = ""


def defined(name: str, **said: str) -> dict[str, Any]:
    """Return a resource as the project defines it, in the variant that is `said`, for a draft to add to."""
    return copy.deepcopy(contract()[name].of(said))


def columns_of(resource: dict[str, Any]) -> list[str]:
    """Return the columns of a table."""
    return [str(each["name"]) for each in resource["schema"]["fields"]]


def descriptor_of(
    told: Told, document: Document, ledger: Ledger, title: str, publisher: str
) -> dict[str, Any]:
    """Return the descriptor of a draft; `title` and `publisher` are what the document itself says.

    Raises:
        BuildError: the place is another than the ledger's.
    """
    lender = ledger.sources[-1].package if ledger.sources else ledger.vocabulary.package
    place = ledger.vocabulary.place
    if told.place and told.place not in (place.code, place.name_zh, place.name_en):
        raise BuildError(
            f"--place {told.place}: this ledger is of {place.name_zh} ({place.code}); another place is a ledger of its own"
        )
    title_zh = told.title_zh or title
    said: dict[str, Any] = {
        "role": "source",
        "order": max((each.package.ledger["order"] for each in ledger.sources), default=0) + 1,
        **{f"{name}_{lang}": "" for name in ("short", "citation", "about") for lang in WRITTEN},
        "place": {"code": place.code, "name_zh": place.name_zh, "name_en": place.name_en},
        "publisher_zh": told.publisher or publisher,
        "publisher_en": "",
        "publisher_kind": "statistics_office"
        if "统计" in f"{title_zh}{told.publisher or publisher}"
        else "government",
    }
    said |= {name: value for name, value in (("issued", told.issued), ("address", told.address)) if value}
    return {
        **{name: lender.descriptor[name] for name in KEPT_FROM_LENDER if name in lender.descriptor},
        "name": told.name,
        "title": title_zh,
        "title_en": told.title_en,
        "description": "",
        "description_en": "",
        "version": "0.1.0",
        "created": now().strftime("%Y-%m-%dT00:00:00Z"),
        "sources": [{"title": title_zh}],
        "ledger": said,
        "resources": resources_of(document),
    }


def resources_of(document: Document) -> list[dict[str, Any]]:
    """Return the resources of a draft: the raw text with its hash, and the tables with the columns of proposals."""
    resources = [defined("source", encoding=document.encoding) | vouched(document.content)]
    if document.original is not None:
        path = f"original.{document.kind}"
        mediatype = MEDIA_TYPES[f".{document.kind}"]
        original = defined("original", path=path, format=document.kind, mediatype=mediatype)
        resources.append(original | vouched(document.original))
    for name in TABLES:
        table = defined(name)
        if name != "paragraphs":
            table["schema"]["fields"] += copy.deepcopy(PROPOSALS if name != "exclusions" else PROPOSALS[:1])
        resources.append(table)
    return resources


def vouched(content: bytes) -> dict[str, Any]:
    """Return what a descriptor vouches for a file by."""
    return {"bytes": len(content), "hash": "sha256:" + hashlib.sha256(content).hexdigest()}


def readme_of(told: Told, document: Document, title: str, editions: Editions) -> str:
    """Return a README that says what the document is, a part a language, for a person to go on with."""
    names = {SOURCES: told.title_zh or title, BESIDE_SOURCES: told.title_en}
    return "\n".join(
        f"# {names[each.lang] or told.name}\n\n{each.say('draft-made-from', file=document.name)}\n"
        for each in editions
    )


def title_in(lines: list[str]) -> str:
    """Return what a document calls itself: the longest of the first lines that read like a title."""
    found = [
        each
        for each in lines[:40]
        if re.fullmatch(r".{0,30}(?:报告|方案|公报|规划|计划)(?:[（(].{1,16}[）)])?", each)
    ]
    return max(found, key=len, default="")


def publisher_in(lines: list[str]) -> str:
    """Return who published a document, as its first lines say."""
    found = re.search(r"^(?:信息)?来源\s*[:：]\s*(\S{2,20})\s*$", "\n".join(lines[:40]), re.MULTILINE)
    return found[1] if found else ""
