"""Name the documents that what is shown comes from."""

from collections.abc import Iterable

from build_scripts.assess.case import Casebook
from build_scripts.load.records import Statement
from build_scripts.words.edition import Edition


def sources_of(statements: Iterable[Statement], form: str, book: Casebook, edition: Edition) -> str:
    """Return the documents that statements come from; `form` is short or citation."""
    used = {book.source_of[each.paragraph_id].package.name for each in statements}
    return edition.choose("、", "; ").join(
        str(source.package.ledger[f"{form}_{edition.lang}"])
        for source in book.ledger.sources
        if source.package.name in used
    )


def report_name(book: Casebook, edition: Edition, form: str = "short") -> str:
    """Return what to call the documents that report on assessed pledges; `form` is short or citation."""
    names = {
        name for judgement in book.ledger.judgements for each in judgement.searches for name in each.documents
    }
    return edition.choose("、", " and ").join(
        str(source.package.ledger[f"{form}_{edition.lang}"])
        for source in book.ledger.sources
        if source.package.name in names
    )
