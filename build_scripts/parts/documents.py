"""Name the documents that what is shown comes from."""

from collections.abc import Iterable

from build_scripts.assess.case import Casebook
from build_scripts.load.ledger import Source
from build_scripts.load.records import Statement
from build_scripts.words.edition import Edition


def citations_of(sources: Iterable[Source], edition: Edition, form: str = "citation") -> str:
    """Return documents as their descriptors call them; `form` is short or citation."""
    return edition.say("common-documents-separator").join(edition.pick(each.about, form) for each in sources)


def shorts_of(sources: Iterable[Source], edition: Edition) -> str:
    """Return the short names of documents, to stand inside a sentence."""
    return edition.listed(edition.pick(each.about, "short") for each in sources)


def sources_of(statements: Iterable[Statement], form: str, book: Casebook, edition: Edition) -> str:
    """Return the documents that statements come from; `form` is short or citation."""
    used = {book.source_of[each.paragraph_id].package.name for each in statements}
    return citations_of((source for name, source in book.sources.items() if name in used), edition, form)


def report_name(book: Casebook, edition: Edition, form: str = "short") -> str:
    """Return what to call the documents searched for all assessed years; `form` is short or citation."""
    names = {
        name for judgement in book.ledger.judgements for each in judgement.searches for name in each.documents
    }
    return citations_of((source for name, source in book.sources.items() if name in names), edition, form)
