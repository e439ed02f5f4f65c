"""Check that no two rows have what is the other's: the indicators of two figures of a paragraph, the definitions of two terms."""

from collections.abc import Iterator
from itertools import combinations

from build_scripts.link.groups import group
from build_scripts.load.ledger import Ledger
from build_scripts.load.records import GlossaryTerm, Indicator, Statement, Subject
from build_scripts.problems import Problem
from build_scripts.text.runs import CHARACTER
from build_scripts.validate.fit import pairs
from build_scripts.validate.mentions import stems

OTHER = 0.5
"""What part of the pairs of characters of a term stands in a definition that is of this term and of no other."""


def check_swapped(ledger: Ledger) -> Iterator[Problem]:
    """Yield figures of a paragraph that each fit the indicator of another better, and definitions of another term."""
    indicators = {each.indicator_id: each for each in ledger.vocabulary.indicators}
    for source in ledger.sources:
        # Figures of one measure in the same unit and form are what can be taken for each other.
        alike = group(
            ((each.paragraph_id, each.unit_id, each.form), each)
            for each in (*source.pledges, *source.outcomes)
            if each.indicator_id in indicators
        )
        for statements in alike.values():
            for one, other in combinations(statements, 2):
                own, its = indicators[str(one.indicator_id)], indicators[str(other.indicator_id)]
                if own is not its and are_swapped(one, own, other, its):
                    wrong = f"“{own.indicator_id}” for “{one.title_zh}”, and “{its.indicator_id}” for “{other.title_zh}”"
                    right = "each the indicator of the other"
                    yield Problem(one.file, one.row, "indicator_id", wrong, right, "fit")
    yield from check_definitions(ledger.vocabulary.glossary)
    yield from check_english(ledger.vocabulary.glossary)
    yield from check_covers(ledger.vocabulary.subjects)


def are_swapped(one: Statement, own: Indicator, other: Statement, its: Indicator) -> bool:
    """Say whether two statements each share more with the name of the other's indicator than with that of their own."""
    return likeness(one, its) > likeness(one, own) and likeness(other, own) > likeness(other, its)


def likeness(statement: Statement, indicator: Indicator) -> float:
    """Return what part of an indicator's name, in characters and pairs of them, stands in the title of a statement."""
    name = pairs(indicator.name_zh) | set(indicator.name_zh)
    return len(name & (pairs(statement.title_zh) | set(statement.title_zh))) / len(name)


def check_definitions(terms: tuple[GlossaryTerm, ...]) -> Iterator[Problem]:
    """Yield a definition without two characters of its term that has most of another, or one of another such term's."""
    holding = group((pair, term) for term in terms for pair in pairs(term.term_zh))
    alien = {each.term_id for each in terms if not pairs(each.definition_zh) & pairs(each.term_zh)}
    for term in (each for each in terms if each.term_id in alien):
        said = pairs(term.definition_zh)
        others = {each.term_id: each for pair in said for each in holding.get(pair, ())}
        for each in others.values():
            name = pairs(each.term_zh)
            named = len(name & said) >= max(2, OTHER * len(name))
            # Two that each say a word of the other, and none of their own, have been exchanged.
            exchanged = each.term_id in alien and pairs(each.definition_zh) & pairs(term.term_zh)
            if named or exchanged:
                wrong = f"“{term.definition_zh[:40]}” has no word of “{term.term_zh}”, and some of “{each.term_zh}”"
                yield Problem(
                    term.file, term.row, "definition_zh", wrong, "a definition of this term", "told"
                )
                break


def check_english(terms: tuple[GlossaryTerm, ...]) -> Iterator[Problem]:
    """Yield English definitions that each have a word of the other's term, and none of their own."""
    alien = [each for each in terms if not stems(each.definition_en) & stems(each.term_en)]
    naming = group((word, each) for each in alien for word in stems(each.term_en))
    for term in alien:
        others = (each for word in sorted(stems(term.definition_en)) for each in naming.get(word, ()))
        if other := next((each for each in others if stems(each.definition_en) & stems(term.term_en)), None):
            wrong = (
                f"“{term.definition_en[:40]}” has no word of “{term.term_en}”, and some of “{other.term_en}”"
            )
            yield Problem(term.file, term.row, "definition_en", wrong, "a definition of this term", "told")


def check_covers(subjects: tuple[Subject, ...]) -> Iterator[Problem]:
    """Yield what a subject takes in that has no character of its name, and of another such subject the other way round."""
    names = {each.subject_id: set(CHARACTER.findall(each.name_zh)) for each in subjects}
    covers = {each.subject_id: set(CHARACTER.findall(each.covers_zh)) for each in subjects}
    alien = [each for each in subjects if not names[each.subject_id] & covers[each.subject_id]]
    for subject in alien:
        own = subject.subject_id
        others = (each for each in alien if covers[own] & names[each.subject_id])
        if other := next((each for each in others if covers[each.subject_id] & names[own]), None):
            wrong = f"“{subject.covers_zh[:40]}” has no word of “{subject.name_zh}”, and some of “{other.name_zh}”"
            yield Problem(subject.file, subject.row, "covers_zh", wrong, "what this subject takes in", "told")
