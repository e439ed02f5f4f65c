"""Check that what is said of a thing has a word of it: a text that was put beside another row has none."""

import re
from collections.abc import Iterable, Iterator

from build_scripts.load.ledger import Ledger
from build_scripts.load.records import Indicator, Statement
from build_scripts.problems import Problem
from build_scripts.validate.fit import pairs

WORD = re.compile("[a-z]{3,}")
EVERYWHERE = {
    "and", "are", "for", "from", "has", "into", "its", "new", "not", "per", "than", "that", "the", "was", "with", "year",
}  # fmt: skip
"""Words of English that say nothing of a subject."""
STEM = 5
"""How many letters of an English word are compared: “factories” and “factory” are of one stem."""

NAMED = 4
"""How many characters in a row of its title name a statement."""
CHINESE = re.compile("[\u3400-\u9fff]+")

Titles = dict[str, Statement]
"""The first statement whose title holds some characters in a row, by every `NAMED` of them."""


def check_mentions(ledger: Ledger) -> Iterator[Problem]:
    """Yield explanations, translations, definitions and indicators without a word of what they belong to."""
    indicators = {each.indicator_id: each for each in ledger.vocabulary.indicators}
    for indicator in indicators.values():
        yield from check_definition(indicator)
    for source in ledger.sources:
        every: list[Statement] = [*source.pledges, *source.outcomes]
        titles = titles_of(every)
        for statement in every:
            yield from check_statement(statement, titles)
            measure = indicators.get(statement.indicator_id or "")
            if measure:
                yield from check_indicator(statement, measure)


def check_definition(indicator: Indicator) -> Iterator[Problem]:
    """Yield a definition without a word of its indicator's name, in either language."""
    if not pairs(indicator.definition_zh) & pairs(indicator.name_zh):
        yield apart(indicator, "definition_zh", indicator.definition_zh, indicator.name_zh)
    if not stems(indicator.definition_en) & stems(indicator.name_en):
        yield apart(indicator, "definition_en", indicator.definition_en, indicator.name_en)


def check_statement(statement: Statement, titles: Titles) -> Iterator[Problem]:
    """Yield a translation without a word of the English title, or an explanation that speaks of another statement alone."""
    chinese = f"{statement.title_zh} {statement.quote_zh}"
    english = f"{statement.title_en} {statement.quote_en}"
    if not stems(statement.quote_en) & stems(statement.title_en):
        yield apart(statement, "quote_en", statement.quote_en, statement.title_en)
    # It may say in other words what it is about, but not in those of another statement.
    if pairs(statement.explanation_zh) & pairs(chinese) or stems(statement.explanation_en) & stems(english):
        return
    if found := another_named(statement.explanation_zh, titles):
        words, other = found
        wrong = f"speaks of “{words}”, as “{other.id}” does"
        right = f"what is to be known of “{statement.title_zh}”"
        yield Problem(statement.file, statement.row, "explanation_zh", wrong, right, "told")


def check_indicator(statement: Statement, indicator: Indicator) -> Iterator[Problem]:
    """Yield a statement whose English shares nothing with the English name of its indicator."""
    if not stems(indicator.name_en) & stems(f"{statement.title_en} {statement.quote_en}"):
        yield apart(statement, "title_en", statement.title_en, indicator.name_en)


def titles_of(statements: Iterable[Statement]) -> Titles:
    """Return the statements by the characters in a row that their titles hold."""
    found: Titles = {}
    for each in statements:
        for run in runs_of(each.title_zh):
            found.setdefault(run, each)
    return found


def another_named(text: str, titles: Titles) -> tuple[str, Statement] | None:
    """Return the first words of a text that name a statement, with it."""
    return next(((run, titles[run]) for run in runs_of(text) if run in titles), None)


def runs_of(text: str) -> Iterator[str]:
    """Yield every `NAMED` Chinese characters that stand in a row in a text."""
    for run in CHINESE.findall(text):
        for start in range(len(run) - NAMED + 1):
            yield run[start : start + NAMED]


def stems(text: str) -> set[str]:
    """Return the beginnings of the English words of a text that say what it is about."""
    return {word[:STEM] for word in WORD.findall(text.lower()) if word not in EVERYWHERE}


def apart(record: Indicator | Statement, field: str, text: str, other: str) -> Problem:
    """Return the problem that a text shares no word with what it belongs to."""
    wrong = f"“{text[:40]}” has no word of “{other}”"
    return Problem(record.file, record.row, field, wrong, "a text on this very thing", "told")
