"""Check that nothing is counted twice: one statement a row, one indicator a year, one meaning a name."""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import permutations

from build_scripts.link.groups import group
from build_scripts.load.ledger import Ledger, Source
from build_scripts.load.records import Pledge, Record, Statement
from build_scripts.problems import Problem

ONCE = {
    "themes": ("name_zh", "name_en"),
    "subjects": ("name_zh", "name_en"),
    "indicators": ("name_zh", "name_en", "definition_zh", "definition_en"),
    "units": ("name_zh", "name_en"),
    "glossary": ("term_zh", "term_en", "definition_zh", "definition_en"),
    "record_kinds": ("name_zh", "name_en"),
}
"""Columns of the vocabulary whose values stand for one row alone, by table: its names, and what it means."""

LONG = {"explanation_zh": 20, "explanation_en": 60}
"""How many characters an explanation has at the least that is of one statement alone."""


def check_doubles(ledger: Ledger) -> Iterator[Problem]:
    """Yield what stands twice: statements, indicators of one year, names of the vocabulary, places in an order."""
    for source in ledger.sources:
        yield from check_statements(source)
    shared = ledger.vocabulary
    for table, columns in ONCE.items():
        records: tuple[Record, ...] = getattr(shared, table)
        for column in columns:
            yield from twice(
                column,
                ((str(getattr(each, column)).casefold(), each) for each in records),
                "one of its own",
            )
    themes = (((each.kind, each.order), each) for each in shared.themes)
    yield from twice("order", themes, "a place of its own among the themes of its kind")
    subjects = ((each.order, each) for each in shared.subjects)
    yield from twice("order", subjects, "a place of its own among the subjects")


def check_statements(source: Source) -> Iterator[Problem]:
    """Yield pledges and outcomes of a source that say what a row before them says."""
    for statements in (source.pledges, source.outcomes):
        every: tuple[Statement, ...] = statements
        yield from twice(
            "title_zh",
            (((each.year, each.title_zh), each) for each in every),
            "a title of its own, as it is another thing",
        )
        yield from twice(
            "title_en",
            (((each.year, each.title_en), each) for each in every),
            "a title of its own, as it is another thing",
        )
        for field, long in LONG.items():
            own = ((text, each) for each in every if len(text := getattr(each, field)) >= long)
            yield from twice(field, own, "an explanation of its own, of what this statement says")
        yield from check_within(every)
        yield from twice(
            "indicator_id",
            ((key_of(each), each) for each in every if each.indicator_id),
            "an indicator of its own, or one row: a document gives a measure once a year",
        )


def check_within(statements: Sequence[Statement]) -> Iterator[Problem]:
    """Yield statements of one paragraph whose explanation holds that of another as a whole: one thing, told twice."""
    for own in group((each.paragraph_id, each) for each in statements).values():
        for one, other in permutations(own, 2):
            for field, long in LONG.items():
                said, longer = str(getattr(one, field)), str(getattr(other, field))
                if long <= len(said) < len(longer) and said in longer:
                    wrong = f"holds all that row {one.row} says: “{said[:40]}”"
                    right = "an explanation of its own, of what this statement says; or one row"
                    yield Problem(other.file, other.row, field, wrong, right, "double")


def key_of(statement: Statement) -> tuple[Hashable, ...]:
    """Return what no two statements of a document share: the indicator, and the year or day that it is of."""
    due = statement.due_date if isinstance(statement, Pledge) else statement.is_cumulative  # type: ignore[attr-defined]
    return statement.indicator_id, statement.year, due


def twice(field: str, keyed: Iterable[tuple[Hashable, Record]], right: str) -> Iterator[Problem]:
    """Yield a problem for each record whose key one before it has."""
    first: dict[Hashable, Record] = {}
    for key, record in keyed:
        if key in first:
            said = getattr(record, field)
            wrong = f"“{said}” stands in row {first[key].row}, too"
            yield Problem(record.file, record.row, field, wrong, right, "double")
        first.setdefault(key, record)
