"""Hold the tables against sealed codings: where both coders said one thing, a row says it, or is named as overruling them."""

from collections.abc import Iterator

from build_scripts.assess.clarity import NAMED
from build_scripts.assess.matching import matched, pairs_of
from build_scripts.link.spans import find_once
from build_scripts.load.codings import Coding, SecondCoding
from build_scripts.load.ledger import Judgement, Ledger
from build_scripts.load.records import SEPARATOR, Outcome, Paragraph, Pledge, Statement
from build_scripts.paths import DESCRIPTOR
from build_scripts.problems import Problem
from build_scripts.validate.hedges import RANKS

AGREED = ("year", "kind", "quote_zh", "figure_text", "value", "comparator", "hedge")
"""What a row says as both coders of the first round did."""
YEARS = {Pledge: "due_year", Outcome: "period_year"}
"""What the year of a coding is called in the tables."""


def check_witnesses(ledger: Ledger) -> Iterator[Problem]:
    """Yield rows that differ from what both coders of a round had, and what both found and no row stands for."""
    statements = {each.id: each for source in ledger.sources for each in (*source.pledges, *source.outcomes)}
    for judgement in ledger.judgements:
        differing: set[tuple[str, str]] = set()
        overruled = {
            (column, name)
            for column, names in judgement.package.ledger.get("overruled", {}).items()
            for name in names
        }
        found = [
            *check_found(ledger, judgement),
            *check_wording(ledger, judgement, statements),
            *check_cited(ledger, judgement, statements),
        ]
        for field, record, problem in found:
            differing.add((field, record))
            if (field, record) not in overruled and not is_corrected(ledger, statements.get(record), field):
                yield problem
        for column, name in sorted(overruled - differing):
            yield Problem(
                f"{judgement.package.name}/{DESCRIPTOR}", 0, f"ledger.overruled.{column}",
                f"“{name}” says what the coders do", "rows that differ from what both coders had", "coding",
            )  # fmt: skip


Found = tuple[str, str, Problem]
"""A column, the id of a row, and the problem if nothing allows what the row says there."""


def check_found(ledger: Ledger, judgement: Judgement) -> Iterator[Found]:
    """Give what both coders of the first round found and no row stands for, and rows that say it otherwise."""
    coded = {each.paragraph_id for each in (*judgement.first_coding, *judgement.second_coding)}
    paragraphs = {
        each.paragraph_id: each
        for source in ledger.sources
        for each in source.paragraphs
        if each.paragraph_id in coded
    }
    pairs = matched(
        [each for each in judgement.first_coding if each.paragraph_id in paragraphs],
        [each for each in judgement.second_coding if each.paragraph_id in paragraphs],
        paragraphs,
    )
    other_of = {id(one): other for one, other in pairs}
    both = [one for one, _ in pairs]
    document_of = {
        each.paragraph_id: source.package.name for source in ledger.sources for each in source.paragraphs
    }
    statements = in_reading_order(ledger, paragraphs)
    rows = dict(matched_rows(both, statements, paragraphs))
    excluded = {
        (each.paragraph_id, each.text_zh)
        for source in ledger.sources
        for each in source.exclusions
        if each.kind == "sentence"
    }
    for one in both:
        row = rows.get(id(one))
        if row is None:
            if not any(name == one.paragraph_id and one.quote_zh in text for name, text in excluded):
                yield "quote_zh", one.coding_id, unfound(one, document_of[one.paragraph_id])
            continue
        other = other_of[id(one)]
        for name in AGREED:
            said, also, own = (told(each, name) for each in (one, other, row))
            if said == also and own != said:
                field = YEARS[type(row)] if name == "year" else name
                yield field, row.id, differs(judgement, row, field, own, said)


def in_reading_order(ledger: Ledger, paragraphs: dict[str, Paragraph]) -> list[Statement]:
    """Return the statements of all sources as they stand in the text, which is how coders list them."""
    every: list[Statement] = [
        each for source in ledger.sources for each in (*source.pledges, *source.outcomes)
    ]
    known = [each for each in every if each.paragraph_id in paragraphs]
    return sorted(known, key=lambda each: paragraphs[each.paragraph_id].text_zh.find(each.quote_zh))


def matched_rows(
    both: list[Coding], statements: list[Statement], paragraphs: dict[str, Paragraph]
) -> Iterator[tuple[int, Statement]]:
    """Give each coded unit that a row stands for, by its identity, with the row."""
    codings = [as_coding(each) for each in statements]
    row_of = {id(coding): each for coding, each in zip(codings, statements, strict=True)}
    sound = [
        each for each in codings if each.figure_text is None or find_once(each.figure_text, each.quote_zh)
    ]
    for one, coding in matched(both, sound, paragraphs):
        yield id(one), row_of[id(coding)]


def as_coding(statement: Statement) -> Coding:
    """Return a statement as a coder of the first round would have written it."""
    return Coding(
        file=statement.file,
        row=statement.row,
        coding_id=statement.id,
        paragraph_id=statement.paragraph_id,
        table="pledge" if isinstance(statement, Pledge) else "outcome",
        year=statement.year,
        kind=statement.kind,
        quote_zh=statement.quote_zh,
        figure_text=statement.figure_text,
        value=statement.value,
        comparator=statement.comparator,
        hedge=statement.hedge,
        verdict=None,
        evidence_level=None,
        clarity=None,
    )


def told(row: Coding | Statement, name: str) -> object:
    """Return what a row says in a column, to be compared; of hedges the words, whatever their order."""
    value = getattr(row, name)
    return frozenset((value or "").split(SEPARATOR)) - {*RANKS, ""} if name == "hedge" else value


def check_wording(ledger: Ledger, judgement: Judgement, statements: dict[str, Statement]) -> Iterator[Found]:
    """Give pledges whose wording is said to name, or not to name, what both coders of the second round had otherwise."""
    retired = {each.retired_id for each in ledger.vocabulary.retired_ids}
    for one, other in pairs_of(judgement):
        pledge = statements.get(one.pledge_id)
        if pledge is None:
            if one.pledge_id not in retired:
                yield "pledge_id", one.pledge_id, gone(one)
            continue
        for name in NAMED:
            said, also, own = (getattr(each, name) for each in (one, other, pledge))
            if said == also and own != said:
                yield name, pledge.id, differs(judgement, pledge, name, own, said)


def check_cited(ledger: Ledger, judgement: Judgement, statements: dict[str, Statement]) -> Iterator[Found]:
    """Give evidence of the documents first searched that neither coder cited, where both came to its verdict.

    Where the verdict is not that of both, the row of the assessment says why, and may rest on other evidence.
    """
    read = {name for search in judgement.searches[:1] for name in search.documents}
    of = {each.outcome_id: source.package.name for source in ledger.sources for each in source.outcomes}
    cited = {
        one.pledge_id: (one, other, f"{one.evidence_zh or ''}\n{other.evidence_zh or ''}")
        for one, other in pairs_of(judgement)
    }
    first: dict[str, str] = {}
    for row in sorted(judgement.assessments, key=lambda each: each.as_of):
        first.setdefault(row.pledge_id, row.verdict)
    for evidence in judgement.evidence:
        outcome = statements.get(evidence.outcome_id)
        if outcome is None or evidence.pledge_id not in cited or of.get(evidence.outcome_id) not in read:
            continue
        one, other, words = cited[evidence.pledge_id]
        agreed = one.verdict == other.verdict == first.get(evidence.pledge_id)
        if agreed and outcome.quote_zh not in words:
            problem = Problem(
                evidence.file, evidence.row, "outcome_id",
                f"“{evidence.outcome_id}” is cited by neither coder for “{evidence.pledge_id}”",
                f"an outcome that one of them cites, or “{evidence.pledge_id}” under ledger.overruled.outcome_id in "
                f"{judgement.package.name}/{DESCRIPTOR}",
                "coding",
            )  # fmt: skip
            yield "outcome_id", evidence.pledge_id, problem


def is_corrected(ledger: Ledger, statement: Statement | None, field: str) -> bool:
    """Say whether a correction tells that a cell was changed after it was published."""
    if statement is None:
        return False
    table = statement.file.removesuffix(".csv")
    return any(
        (each.table, each.record_id, each.field) == (table, statement.id, field)
        for judgement in ledger.judgements
        for each in judgement.corrections
    )


def differs(judgement: Judgement, row: Statement, field: str, own: object, said: object) -> Problem:
    """Return the problem that a row says something else than both coders."""
    return Problem(
        row.file, row.row, field, f"“{shown(own)}” for “{row.id}”, where both sealed codings have “{shown(said)}”",
        f"“{shown(said)}”; or its correction, or “{row.id}” under ledger.overruled.{field} in "
        f"{judgement.package.name}/{DESCRIPTOR}",
        "coding",
    )  # fmt: skip


def shown(value: object) -> str:
    """Return a value as a cell writes it."""
    if isinstance(value, bool):
        return str(value).lower()
    return (
        SEPARATOR.join(sorted(value)) if isinstance(value, frozenset) else str("" if value is None else value)
    )


def unfound(one: Coding, document: str) -> Problem:
    """Return the problem that no row stands for what both coders found."""
    return Problem(
        f"{document}/{one.table}s.csv", 0, "quote_zh",
        f"no row for “{one.quote_zh[:60]}” of {one.paragraph_id}, which both sealed codings found",
        "the row, or its sentence excluded", "coding",
    )  # fmt: skip


def gone(one: SecondCoding) -> Problem:
    """Return the problem that a pledge which was coded is not there."""
    return Problem(
        one.file, one.row, "pledge_id", f"“{one.pledge_id}” is no pledge, and was coded",
        "the pledge, or its id in retired_ids.csv", "coding",
    )  # fmt: skip
