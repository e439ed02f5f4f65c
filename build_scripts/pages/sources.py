"""The list of sources."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import as_came_path, source_path
from build_scripts.load.ledger import Source
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.pages.source import KeyEntry, account_of, key_of
from build_scripts.parts.address import Address
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition


@dataclass(frozen=True)
class SourceCard:
    """A source in the list of sources: what it is, what it holds, how to read it."""

    reference: Reference
    citation: str
    about: str
    holds: str
    key: tuple[KeyEntry, ...]
    account: str
    doors: tuple[Reference, ...]


@dataclass(frozen=True, kw_only=True)
class SourcesPage(Page):
    """The list of sources; see templates/sources.md.jinja."""

    lead: str
    cards: tuple[SourceCard, ...]
    style: str


def describe_sources(book: Casebook, edition: Edition) -> SourcesPage:
    """Return the list of sources."""
    address = Address(edition, "sources/")
    return SourcesPage(
        address=address,
        title=edition.say("sources-title"),
        description=edition.say("sources-description"),
        section="sources",
        lead=edition.say("sources-lead", documents=len(book.ledger.sources)),
        cards=tuple(card_of(source, book, address) for source in book.ledger.sources),
        style=address.shared("assets/source.css"),
    )


def card_of(source: Source, book: Casebook, address: Address) -> SourceCard:
    """Return a source as it stands in the list."""
    edition, package = address.edition, source.package
    return SourceCard(
        reference=Reference(
            edition.described(package.descriptor, "title"), address.to(source_path(package.name))
        ),
        citation=edition.pick(source.about, "citation"),
        about=edition.pick(source.about, "about"),
        holds=holds_of(source, edition),
        key=key_of(source, book, edition),
        account=account_of(source, edition),
        doors=(
            Reference(edition.say("sources-read"), address.to(source_path(package.name))),
            Reference(edition.say("sources-see-as-came"), address.to(as_came_path(package.name))),
            Reference(
                edition.say("sources-download"), address.shared(f"data/{package.name}/latest/source.txt")
            ),
        ),
    )


def holds_of(source: Source, edition: Edition) -> str:
    """Return what a source holds; what it has none of is not said."""
    numbers = {"pledges": len(source.pledges), "outcomes": len(source.outcomes)}
    held = {what: number for what, number in numbers.items() if number}
    what = "both" if len(held) == len(numbers) else next(iter(held), "neither")
    return edition.say(f"sources-holds-{what}", paragraphs=len(source.paragraphs), **held)


PAGE = Kind("sources", SourcesPage, lambda context: [describe_sources(context.book, context.edition)])
