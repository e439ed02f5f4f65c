"""Where a reader reports a mistake: the ways that there are, with what the mistake is in filled in."""

from dataclasses import dataclass
from urllib.parse import quote, urlencode

from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition

LINE = "\r\n"
"""What ends a line in the body of a mail (RFC 6068, 5)."""


@dataclass(frozen=True)
class Concern:
    """What a report is about: a page or a pledge by its id, the version of the data, and a quote, which may be empty."""

    what: str
    version: str
    quote: str = ""


def ways_to_report(concern: Concern, edition: Edition) -> tuple[Reference, ...]:
    """Return links that open a report with all that is known filled in, the nearest first; none where none is known."""
    found = []
    if edition.contact:
        kind = "mail" if is_mail(edition.contact) else "form"
        found.append(Reference(edition.say(f"report-by-{kind}"), contacted(concern, edition)))
    if edition.repository:
        found.append(Reference(edition.say("report-by-issue"), raised(concern, edition)))
    return tuple(found)


def open_way(version: str, edition: Edition) -> str:
    """Return the nearest way as an address to which a page's own is added; empty where there is none."""
    ways = ways_to_report(Concern("", version), edition)
    return ways[0].href if ways else ""


def is_mail(contact: str) -> bool:
    """Say whether a contact is an address of mail, not of a form."""
    return "://" not in contact


def contacted(concern: Concern, edition: Edition) -> str:
    """Return the address of a mail, or of a form, that tells what a report is about; what it is about comes last."""
    contact = edition.contact
    if is_mail(contact):
        subject, body = quote(edition.say("report-subject"), safe=""), quote(told(concern, edition), safe="")
        return f"mailto:{quote(contact, safe='@')}?subject={subject}&body={body}"
    filled = {"version": concern.version, "quote": concern.quote, "page": concern.what}
    return f"{contact}{'&' if '?' in contact else '?'}{urlencode(filled, quote_via=quote)}"


def raised(concern: Concern, edition: Edition) -> str:
    """Return the address of a new issue; see the docs of GitHub on query parameters."""
    filled = {"title": edition.say("report-subject"), "body": told(concern, edition)}
    return f"{edition.repository}/issues/new?{urlencode(filled, quote_via=quote)}"


def told(concern: Concern, edition: Edition) -> str:
    """Return the first lines of a report; what it is about comes last, so that a page can add itself."""
    lines = [edition.say("report-please"), "", edition.say("report-version", version=concern.version)]
    if concern.quote:
        lines.append(edition.say("report-quote", quote=concern.quote))
    return LINE.join([*lines, f"{edition.say('report-page')}{concern.what}"])
