"""The page of terms."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import indicator_path
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.reference import Reference
from build_scripts.words.definitions import definition_source, source_lang
from build_scripts.words.edition import Edition


@dataclass(frozen=True)
class Entry:
    """A term explained, with the indicators whose names hold it."""

    term_id: str
    term: str
    other: str
    definition: str
    source: str
    source_lang: str
    indicators: tuple[Reference, ...]


@dataclass(frozen=True, kw_only=True)
class GlossaryPage(Page):
    """All terms; see templates/glossary.md.jinja."""

    lead: str
    index: tuple[Reference, ...]
    entries: tuple[Entry, ...]


def describe_glossary(book: Casebook, edition: Edition) -> GlossaryPage:
    """Return the page of terms, in the order of their names."""
    address = Address(edition, "glossary/")
    terms = sorted(
        book.ledger.vocabulary.glossary, key=lambda each: edition.order(edition.pick(each, "term"))
    )
    documents = len(book.ledger.sources)
    return GlossaryPage(
        address=address,
        title=edition.say("glossary-title"),
        description=edition.say("glossary-description", documents=documents),
        section="glossary",
        lead=edition.say("glossary-lead", documents=documents, terms=len(terms)),
        index=tuple(Reference(edition.pick(each, "term"), f"#{each.term_id}") for each in terms),
        entries=tuple(
            Entry(
                each.term_id,
                edition.pick(each, "term"),
                edition.pick_other(each, "term"),
                edition.pick(each, "definition"),
                definition_source(each.definition_source, edition),
                source_lang(each.definition_source, edition),
                tuple(
                    Reference(
                        edition.pick(indicator, "name"), address.to(indicator_path(indicator.indicator_id))
                    )
                    for indicator in sorted(
                        book.indicators.values(), key=lambda own: edition.order(edition.pick(own, "name"))
                    )
                    if each.term_zh in indicator.name_zh
                ),
            )
            for each in terms
        ),
    )


PAGE = Kind("glossary", GlossaryPage, lambda context: [describe_glossary(context.book, context.edition)])
