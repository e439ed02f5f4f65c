"""Check that what is said of a thing is not said of another: a text that was put beside another row has none of its words."""

import re
from collections.abc import Collection, Iterable, Iterator

from build_scripts.link.groups import group
from build_scripts.load.ledger import Ledger
from build_scripts.load.records import Indicator, Statement
from build_scripts.problems import Problem
from build_scripts.text.runs import runs_of
from build_scripts.validate.fit import pairs

WORD = re.compile("[a-z]{3,}")
EVERYWHERE = {
    "and", "are", "for", "from", "has", "into", "its", "new", "not", "per", "than", "that", "the", "was", "with", "year",
}  # fmt: skip
"""Words of English that say nothing of a subject."""
STEM = 5
"""How many letters of an English word are compared: “factories” and “factory” are of one stem."""

AT_LENGTH = 40
"""From how many characters on an explanation names what it is about, in one of the languages at least."""
ENGLISH = 2
"""How many English words name a thing."""
OWN = 0.3
"""From what part of its words on a name is in a definition."""
FAINT, FAINT_ZH = 0.15, 0.25
"""Up to what part of its words a title may be said to share nothing with a text, by language."""
MOST = 0.6
"""What part of its words makes a title that of another text."""
SEVERAL = 3
"""How many English words name a thing where nothing else does."""
NAMED = 4
"""How many characters in a row of its title name a statement."""

EnglishTitles = dict[frozenset[str], list[Statement]]
"""Statements by the beginnings of the words of their English titles."""
Titles = dict[str, Statement]
"""The first statement whose title holds some characters in a row, by every `NAMED` of them."""


def check_mentions(ledger: Ledger) -> Iterator[Problem]:
    """Yield explanations, translations and definitions without a word of what they belong to, and with those of another."""
    indicators = ledger.vocabulary.indicators
    for indicator in indicators:
        yield from check_definition(indicator, [each for each in indicators if each is not indicator])
    for source in ledger.sources:
        every: list[Statement] = [*source.pledges, *source.outcomes]
        titles, in_english = titles_of(every), english_titles(every)
        for statement in every:
            yield from check_statement(statement, titles)
            yield from check_translation(statement, every)
            yield from check_title(statement, every)
            if other := english_of_another(
                statement.explanation_en, statement.explanation_zh, statement, in_english
            ):
                yield apart(
                    statement, "explanation_en", statement.explanation_en, statement.title_en, other.title_en
                )


def check_definition(indicator: Indicator, others: list[Indicator]) -> Iterator[Problem]:
    """Yield a definition without a word of its indicator's name that names another indicator, in either language."""
    chinese, english = indicator.definition_zh, stems(indicator.definition_en)
    if not pairs(chinese) & pairs(indicator.name_zh):
        runs = set(runs_of(chinese, NAMED))
        if other := next((each for each in others if runs & set(runs_of(each.name_zh, NAMED))), None):
            yield apart(indicator, "definition_zh", chinese, indicator.name_zh, other.name_zh)
    if len(english & stems(indicator.name_en)) < OWN * len(stems(indicator.name_en)):
        named = (each for each in others if len(own := stems(each.name_en)) >= ENGLISH and own <= english)
        if other := next(named, None):
            yield apart(indicator, "definition_en", indicator.definition_en, indicator.name_en, other.name_en)


def check_statement(statement: Statement, titles: Titles) -> Iterator[Problem]:
    """Yield an explanation that speaks of another statement alone, or at length of nothing that its own names."""
    chinese = f"{statement.title_zh} {statement.quote_zh}"
    english = f"{statement.title_en} {statement.quote_en}"
    # It may say in other words what it is about, but not in those of another statement.
    if pairs(statement.explanation_zh) & pairs(chinese) or stems(statement.explanation_en) & stems(english):
        return
    found = another_named(statement.explanation_zh, titles)
    if found or len(statement.explanation_zh) >= AT_LENGTH:
        wrong = (
            f"speaks of “{found[0]}”, as “{found[1].id}” does" if found else "has no word of its statement"
        )
        right = f"what is to be known of “{statement.title_zh}”"
        yield Problem(statement.file, statement.row, "explanation_zh", wrong, right, "told")


def check_translation(statement: Statement, every: list[Statement]) -> Iterator[Problem]:
    """Yield a translation without a word of the English title that has several of another statement's."""
    english, title = stems(statement.quote_en), stems(statement.title_en)
    if len(english & title) > FAINT * len(title):
        return
    # What the Chinese quote speaks of as well is no other statement's.
    others = (each for each in every if not pairs(each.title_zh) & pairs(statement.quote_zh))
    if other := next((each for each in others if are_named(stems(each.title_en), english)), None):
        yield apart(statement, "quote_en", statement.quote_en, statement.title_en, other.title_en)


def check_title(statement: Statement, every: list[Statement]) -> Iterator[Problem]:
    """Yield a title that shares next to nothing with its quote, and most of its words with that of another statement."""
    for field, quote, words, faint in (
        ("title_zh", "quote_zh", pairs, FAINT_ZH),
        ("title_en", "quote_en", stems, FAINT),
    ):
        title = words(getattr(statement, field))
        own = words(f"{getattr(statement, quote)} {statement.carried_zh or ''}")
        if len(title) < ENGLISH or len(title & own) > faint * len(title):
            continue
        others = (each for each in every if each.quote_zh != statement.quote_zh)
        if other := next(
            (each for each in others if len(title & words(getattr(each, quote))) >= MOST * len(title)), None
        ):
            yield apart(
                statement,
                field,
                getattr(statement, field),
                getattr(statement, quote)[:40],
                getattr(other, quote)[:40],
            )


def english_of_another(
    english: str, chinese: str, statement: Statement, every: EnglishTitles
) -> Statement | None:
    """Return the statement that an English text names, where it has no word of its own and the Chinese does not name it."""
    words = stems(english)
    if words & stems(f"{statement.title_en} {statement.quote_en}"):
        return None
    said = pairs(chinese)
    return next(
        (
            each
            for title, same in every.items()
            if len(title & words) >= SEVERAL and are_named(title, words)
            for each in same
            if each.quote_zh != statement.quote_zh and not pairs(each.title_zh) & said
        ),
        None,
    )


def are_named(title: Collection[str], words: set[str]) -> bool:
    """Say whether words are those of a title: several, and most of them."""
    return len(words.intersection(title)) >= max(ENGLISH, len(title) // 2 + 1)


def english_titles(statements: Iterable[Statement]) -> EnglishTitles:
    """Return the statements by the beginnings of the words that their English titles hold."""
    return group((frozenset(stems(each.title_en)), each) for each in statements)


def titles_of(statements: Iterable[Statement]) -> Titles:
    """Return the statements by the characters in a row that their titles hold."""
    found: Titles = {}
    for each in statements:
        for run in runs_of(each.title_zh, NAMED):
            found.setdefault(run, each)
    return found


def another_named(text: str, titles: Titles) -> tuple[str, Statement] | None:
    """Return the first words of a text that name a statement, with it."""
    return next(((run, titles[run]) for run in runs_of(text, NAMED) if run in titles), None)


def stems(text: str) -> set[str]:
    """Return the beginnings of the English words of a text that say what it is about."""
    return {word[:STEM] for word in WORD.findall(text.lower()) if word not in EVERYWHERE}


def apart(record: Indicator | Statement, field: str, text: str, own: str, other: str) -> Problem:
    """Return the problem that a text shares no word with what it belongs to, and several with another."""
    wrong = f"“{text[:40]}” has no word of “{own}”, and some of “{other}”"
    return Problem(record.file, record.row, field, wrong, "a text on this very thing", "told")
