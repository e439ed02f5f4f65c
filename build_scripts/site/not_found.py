"""What is said under an address that does not exist, in every language: a search, and the ways out."""

from dataclasses import asdict
from typing import Any

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import pledges_path
from build_scripts.parts.filters import subject_options
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition


def missing_of(edition: Edition, book: Casebook) -> dict[str, Any]:
    """Return what an edition says where there is no such page; addresses are from the site's root."""
    say, root = edition.say, edition.root
    subjects = subject_options(list(book.pledges.values()), book, edition)
    return {
        "lang": edition.lang,
        "title": say("frame-missing"),
        "search": asdict(Reference(say("common-search-label"), f"{root}search/")),
        "button": say("common-search"),
        "ways": [
            asdict(Reference(text, root + path))
            for text, path in (
                (say("frame-site-name"), ""),
                (say("pledges-title"), "pledges/"),
                (say("frame-missing-find-out"), "find-out/"),
            )
        ],
        "heading": say("frame-missing-subjects"),
        "subjects": [
            asdict(Reference(each.name, root + pledges_path(subject=each.value))) for each in subjects
        ],
    }
