"""Sentences that reach beyond the pledges of a year: to the year after, and to what was never promised."""

from build_scripts.assess.case import Casebook
from build_scripts.parts.highlights import documents_of, moved_targets, moves_lead, moves_of
from build_scripts.parts.named import named
from build_scripts.parts.quotable import Pitfall
from build_scripts.parts.unasked import reported_on, unpledged
from build_scripts.words.edition import Edition, sentence_case


def pitfalls_beyond(year: int, book: Casebook, edition: Edition) -> list[Pitfall]:
    """Return sentences that a hurried reader might write of them, each with what the data do say."""
    say, found = edition.say, []
    if apart := unpledged(year, book):
        documents = named(book.cases_by_year[year][0].searched, edition)
        facts = {"number": len(apart), "total": len(reported_on(year, book))}
        found.append(
            Pitfall(
                say("newsroom-wrong-unpledged", documents=sentence_case(documents), **facts),
                say("newsroom-right-unpledged", documents=documents, **facts),
            )
        )
    pairs = moved_targets(year, book)
    if set(moves_of(pairs, book)) == {"lowered"}:
        right = edition.run(
            [moves_lead(pairs, year + 1, book, edition), documents_of(pairs, year, book, edition)]
        )
        found.append(Pitfall(say("newsroom-wrong-moved", year=year + 1), right))
    return found
