"""Every check of a gathered ledger; adding one begins at `CHECKS`. See docs/maintain/add-a-check.md."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from build_scripts.link.groups import group
from build_scripts.load.ledger import Ledger, Source, Vocabulary
from build_scripts.load.packages import DataPackage
from build_scripts.load.records import Record
from build_scripts.problems import Problem
from build_scripts.validate.amends import check_amends
from build_scripts.validate.assessments import check_assessments
from build_scripts.validate.calendar import check_calendar
from build_scripts.validate.classing import check_classes, check_subjects
from build_scripts.validate.contraries import check_contraries
from build_scripts.validate.counted import check_counted
from build_scripts.validate.counterparts import check_counterparts
from build_scripts.validate.coverage import check_numerals, check_sentences
from build_scripts.validate.documents import check_documents
from build_scripts.validate.doubles import check_doubles
from build_scripts.validate.exchanged import check_exchanged
from build_scripts.validate.exclusions import check_exclusions
from build_scripts.validate.fit import check_fit
from build_scripts.validate.ids import check_ids
from build_scripts.validate.kinds_of_record import check_record_kinds
from build_scripts.validate.languages import check_languages
from build_scripts.validate.measures import check_measures
from build_scripts.validate.mentions import check_mentions
from build_scripts.validate.names import check_names
from build_scripts.validate.paragraphs import check_paragraphs
from build_scripts.validate.prose import check_prose
from build_scripts.validate.qualified import check_prose_alike, check_qualified
from build_scripts.validate.quotes import check_statements
from build_scripts.validate.reasons import check_reasons
from build_scripts.validate.relations import check_relations
from build_scripts.validate.renderings import check_renderings
from build_scripts.validate.reviews import check_reviews
from build_scripts.validate.seals import check_seals
from build_scripts.validate.searches import check_place, check_searches
from build_scripts.validate.settlements import check_settlements
from build_scripts.validate.stretches import check_sections
from build_scripts.validate.swapped import check_swapped
from build_scripts.validate.titling import check_titles
from build_scripts.validate.units import check_units
from build_scripts.validate.vocabulary import check_vocabulary
from build_scripts.validate.witnesses import check_witnesses

ANY = ""
"""Stands for every file of a package."""


@dataclass(frozen=True)
class Check:
    """A check of one ledger.

    `counts` are the files, by the end of their path, whose rows it counts: where one could not be read whole,
    the check is left out, as it would only repeat the same fault in other words.
    """

    run: Callable[[Ledger], Iterable[Problem]]
    counts: tuple[str, ...] = ()


@dataclass(frozen=True)
class SourceCheck:
    """A check of one source after another, which looks at no other; `counts` as above, within the source's own package."""

    run: Callable[[Source, Vocabulary], Iterable[Problem]]
    counts: tuple[str, ...] = ()


@dataclass(frozen=True)
class RecordCheck:
    """A check of one record after another, which looks at no other."""

    run: Callable[[Iterable[Record]], Iterable[Problem]]


CHECKS: tuple[Check | SourceCheck | RecordCheck, ...] = (
    SourceCheck(
        lambda source, shared: check_statements(source, {each.unit_id: each for each in shared.units})
    ),
    SourceCheck(lambda source, _: check_renderings(source)),
    SourceCheck(check_qualified),
    SourceCheck(check_titles),
    SourceCheck(lambda source, _: check_paragraphs(source), counts=("source.txt", "paragraphs.csv")),
    SourceCheck(lambda source, _: check_numerals(source), counts=(ANY,)),
    SourceCheck(lambda source, _: check_sentences(source), counts=(ANY,)),
    RecordCheck(check_prose),
    RecordCheck(check_languages),
    RecordCheck(check_prose_alike),
    RecordCheck(check_contraries),
    RecordCheck(check_counted),
    RecordCheck(check_names),
    Check(check_mentions),
    SourceCheck(check_sections, counts=("paragraphs.csv",)),
    SourceCheck(check_exclusions),
    Check(check_units),
    Check(check_measures),
    SourceCheck(check_fit),
    Check(check_subjects, counts=("subjects.csv",)),
    Check(check_classes),
    Check(check_swapped),
    Check(check_doubles),
    Check(check_vocabulary, counts=(ANY,)),
    Check(check_record_kinds),
    Check(check_calendar),
    Check(check_documents),
    Check(check_ids),
    Check(check_place),
    Check(check_searches),
    Check(check_assessments, counts=(ANY,)),
    Check(check_settlements, counts=("assessments.csv", "settlements.csv")),
    Check(check_reviews, counts=(ANY,)),
    Check(check_relations, counts=(ANY,)),
    Check(check_counterparts, counts=(ANY,)),
    Check(check_reasons, counts=(ANY,)),
    Check(check_exchanged, counts=(ANY,)),
    Check(check_seals, counts=(ANY,)),
    Check(check_witnesses, counts=(ANY,)),
    Check(check_amends, counts=(ANY,)),
)


@dataclass(frozen=True)
class Alone:
    """What is known of one package without the others but what all share.

    `source` is what it holds if it is one; `broken` are its files of which rows are missing.
    """

    package: DataPackage
    records: list[Record]
    source: Source | None
    vocabulary: Vocabulary
    broken: list[str]


def check_alone(one: Alone) -> Iterator[Problem]:
    """Yield what the checks find that look at one source, or one record, and no other."""
    for check in CHECKS:
        if isinstance(check, RecordCheck):
            yield from check.run(one.records)
        elif isinstance(check, SourceCheck) and one.source and not lacks(one.broken, check):
            yield from check.run(one.source, one.vocabulary)


def check_ledger(
    ledger: Ledger, broken: set[str], alone: Callable[[Alone], Iterable[Problem]] = check_alone
) -> Iterator[Problem]:
    """Yield the problems that the checks find; `broken` are the files of which rows are missing.

    `alone` finds what is wrong with a package by itself: it may know that from the last time.
    """
    for check in CHECKS:
        if isinstance(check, Check) and not lacks(broken, check):
            yield from check.run(ledger)
    records = group((each.file.partition("/")[0], each) for each in ledger.records)
    sources = {each.package.name: each for each in ledger.sources}
    for package in ledger.packages:
        name = package.name
        own = [each for each in sorted(broken) if each.startswith(f"{name}/")]
        yield from alone(Alone(package, records.get(name, []), sources.get(name), ledger.vocabulary, own))


def lacks(broken: Iterable[str], check: Check | SourceCheck) -> bool:
    """Say whether rows are missing that a check counts."""
    return any(file.endswith(check.counts) for file in broken)
