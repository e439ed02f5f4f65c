"""Requests for records that would settle a pledge, as text files beside its page."""

from collections.abc import Iterable

from build_scripts.assess.case import Casebook
from build_scripts.downloads.archive import Download
from build_scripts.link.addresses import pledge_path
from build_scripts.text.canonical import for_people
from build_scripts.words.edition import Edition
from build_scripts.words.request import asked_for, request_text


def request_path(pledge_id: str) -> str:
    """Return where the request on a pledge lies, from the root of the site."""
    return f"{pledge_path(pledge_id)}{pledge_id}-request.txt"


def request_downloads(book: Casebook, edition: Edition) -> Iterable[Download]:
    """Yield the request on each pledge for which a body of the government can be asked; paths are from the site's root."""
    for case in book.cases.values():
        if asked_for(case):
            yield Download(request_path(case.id), for_people(request_text(case, edition) + "\n"))
