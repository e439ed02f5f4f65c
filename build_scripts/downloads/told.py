"""What a derived package tells its readers of where it comes from, chosen by what it holds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from build_scripts.assess.case import Casebook
from build_scripts.downloads.statement import StatementRow
from build_scripts.downloads.texts import Editions, Texts, in_each
from build_scripts.load.about import Search
from build_scripts.load.ledger import Judgement, Source
from build_scripts.load.records import Outcome, Pledge, Statement
from build_scripts.words.verdicts import verdict_name

VERDICTS, ASSESSMENTS, OUTCOMES = "verdicts", "assessments", "outcomes"
"""What a note of the vocabulary may be limited to: packages that hold any.

A package of outcomes names the verdicts on pledges, but only one of pledges holds their assessments.
"""


@dataclass(frozen=True)
class About:
    """The documents behind a package, the searches that its verdicts rest on, how it was made, what to watch for."""

    sources: tuple[Source, ...]
    searches: tuple[tuple[int, Search], ...]
    """Each with the year whose pledges it is for."""
    made: tuple[Texts, ...]
    caveats: tuple[Texts, ...]


def about(statements: Sequence[Statement], book: Casebook, editions: Editions) -> About:
    """Return what to tell of these statements, together with those that they are set against."""
    rows = [StatementRow(each, book, editions) for each in statements]
    shown = [
        *statements,
        *(outcome for row in rows for _, outcome in row.answers),
        *(pledge for row in rows for _, pledge in row.asked),
    ]
    judgements = judgements_on(statements, book)
    searches = tuple((each.year, search) for each in judgements for search in each.searches)
    used = {book.source_of[each.paragraph_id].package.name for each in shown}
    used |= {name for _, search in searches for name in search.documents}
    held = {VERDICTS for each in shown if each.id in book.assessments}
    held |= {ASSESSMENTS for each in statements if each.id in book.assessments}
    held |= {OUTCOMES for each in shown if isinstance(each, Outcome)}
    ledger = book.ledger.vocabulary.package.ledger
    return About(
        tuple(each for each in book.ledger.sources if each.package.name in used),
        searches,
        (
            *chosen(ledger["made"], held, editions),
            *(searched(year, search, book, editions) for year, search in searches),
        ),
        chosen(ledger["caveats"], held, editions),
    )


def judgements_on(statements: Sequence[Statement], book: Casebook) -> list[Judgement]:
    """Return the judgements that verdicts on these statements come from, earliest year first."""
    years = {each.due_year for each in statements if isinstance(each, Pledge) and each.id in book.assessments}
    return [book.judgements[year] for year in sorted(years)]


def chosen(notes: Iterable[dict[str, str]], held: set[str], editions: Editions) -> tuple[Texts, ...]:
    """Return the notes that are for every package, or for what one holds."""
    return tuple(
        in_each(editions, lambda edition, each=each: each[edition.lang])  # type: ignore[misc]
        for each in notes
        if each.get("on") in {None, *held}
    )


def searched(year: int, search: Search, book: Casebook, editions: Editions) -> Texts:
    """Return which documents were searched for what became of a year's pledges, and up to when they reach."""
    documents = book.documents_of(search)
    return in_each(
        editions,
        lambda edition: edition.say(
            "downloads-searched",
            year=year,
            count=len(documents),
            documents=edition.clauses(edition.pick(each.about, "citation") for each in documents),
            upto=search.up_to.isoformat(),
            asof=search.as_of.isoformat(),
        ),
    )


def about_table(statements: Sequence[Statement], book: Casebook, editions: Editions) -> About:
    """Return what to tell of a flat table, whose columns on results wait where nothing is reported yet."""
    told = about(statements, book, editions)
    pledges = [each for each in statements if isinstance(each, Pledge)]
    if not pledges or any(each.pledge_id in book.assessments for each in pledges):
        return told
    return replace(told, caveats=(awaiting(pledges[0].due_year, editions), *told.caveats))


def awaiting(year: int, editions: Editions) -> Texts:
    """Return the note on a year that no document reports on."""
    return in_each(
        editions,
        lambda each: each.say("downloads-awaiting", year=year, verdict=verdict_name("not_due", each)),
    )
