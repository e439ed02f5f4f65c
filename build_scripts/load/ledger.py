"""The ledger: every record of every package, gathered before anything is made of it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import TypeVar

from build_scripts.load.about import About, Place, Search, about_of, place_of, searches_of
from build_scripts.load.answers import RecordKind, Review, Settlement
from build_scripts.load.codings import Coding, SecondCoding
from build_scripts.load.packages import DataPackage
from build_scripts.load.records import (
    Assessment,
    Correction,
    Counterpart,
    Evidence,
    Exclusion,
    GlossaryTerm,
    Indicator,
    Outcome,
    Paragraph,
    Pledge,
    Record,
    Subject,
    Theme,
    Unit,
)
from build_scripts.load.words import EverydayWord, RetiredId
from build_scripts.text.tongues import BESIDE_SOURCES


@dataclass(frozen=True, eq=False)
class Source:
    """A published document and everything coded from it.

    A source is equal only to itself, so that what is worked out once from all of it can be kept.
    """

    package: DataPackage
    raw_text: str
    paragraphs: tuple[Paragraph, ...]
    pledges: tuple[Pledge, ...]
    outcomes: tuple[Outcome, ...]
    exclusions: tuple[Exclusion, ...]

    @cached_property
    def about(self) -> About:
        """What its descriptor tells of the document."""
        return about_of(self.package)

    @cached_property
    def main_year(self) -> int | None:
        """The year that the document is mostly about: that of most of its pledges, or else of its outcomes.

        A target over several years does not make the document that sets it one of that year.
        """
        years = Counter(each.due_year for each in self.pledges) or Counter(
            each.period_year for each in self.outcomes
        )
        return max(years, key=lambda year: (years[year], -year), default=None)


@dataclass(frozen=True)
class Judgement:
    """Our judgement on all pledges that were due in one year.

    `first_coding` and `second_coding` are those of the first round, in which each coder read the documents
    and found the statements; in the `second_round` two coders judged the pledges so found anew.
    """

    package: DataPackage
    evidence: tuple[Evidence, ...]
    assessments: tuple[Assessment, ...]
    counterparts: tuple[Counterpart, ...]
    settlements: tuple[Settlement, ...]
    corrections: tuple[Correction, ...]
    reviews: tuple[Review, ...]
    first_coding: tuple[Coding, ...]
    second_coding: tuple[Coding, ...]
    second_round: tuple[tuple[SecondCoding, ...], tuple[SecondCoding, ...]]

    @property
    def year(self) -> int:
        """The year in which the pledges were due."""
        return int(self.package.ledger["assessed_year"])

    @cached_property
    def searches(self) -> tuple[Search, ...]:
        """Which documents were read for what became of the pledges, earliest search first."""
        return searches_of(self.package)

    def search_of(self, assessment: Assessment) -> Search | None:
        """Return the search that an assessment rests on: the latest one up to its day; None if it came before all."""
        return next((each for each in reversed(self.searches) if each.as_of <= assessment.as_of), None)


@dataclass(frozen=True)
class Vocabulary:
    """What all packages share."""

    package: DataPackage
    themes: tuple[Theme, ...]
    subjects: tuple[Subject, ...]
    indicators: tuple[Indicator, ...]
    units: tuple[Unit, ...]
    glossary: tuple[GlossaryTerm, ...]
    record_kinds: tuple[RecordKind, ...]
    everyday_words: tuple[EverydayWord, ...]
    retired_ids: tuple[RetiredId, ...]

    def name(self, what: str, lang: str) -> str:
        """Return what the ledger calls its project, government or actions, in a language, or in English where it has none in it."""
        own = f"{what}_{lang}"
        return str(self.package.ledger[own if own in self.package.ledger else f"{what}_{BESIDE_SOURCES}"])

    @property
    def contact(self) -> str:
        """Where readers turn to: an address of mail, or of a form; empty where the ledger names none."""
        return str(self.package.ledger.get("contact", ""))

    @property
    def doi(self) -> str:
        """The DOI that an archive gave to the releases; empty where the ledger names none."""
        return str(self.package.ledger.get("doi", ""))

    @cached_property
    def place(self) -> Place:
        """The place that the ledger is of."""
        return place_of(self.package)


@dataclass(frozen=True)
class Ledger:
    """All packages; sources in the order of their descriptors' `ledger.order`."""

    sources: tuple[Source, ...]
    judgements: tuple[Judgement, ...]
    vocabulary: Vocabulary

    @property
    def packages(self) -> list[DataPackage]:
        """Every package, sources first."""
        return [
            *(source.package for source in self.sources),
            self.vocabulary.package,
            *(judgement.package for judgement in self.judgements),
        ]

    @property
    def records(self) -> Iterator[Record]:
        """Every record of every table, but those of codings, which stay as they were made."""
        for source in self.sources:
            yield from (*source.paragraphs, *source.pledges, *source.outcomes, *source.exclusions)
        shared = self.vocabulary
        yield from (*shared.themes, *shared.subjects, *shared.indicators, *shared.units)
        yield from (*shared.glossary, *shared.record_kinds, *shared.everyday_words, *shared.retired_ids)
        for judgement in self.judgements:
            yield from (*judgement.evidence, *judgement.assessments)
            yield from (*judgement.counterparts, *judgement.corrections)
            yield from (*judgement.settlements, *judgement.reviews)

    @cached_property
    def units(self) -> dict[str, Unit]:
        """Units by id."""
        return {each.unit_id: each for each in self.vocabulary.units}

    @property
    def day(self) -> date:
        """The day of the data: the latest on which a package was made."""
        return max(datetime.fromisoformat(str(each.descriptor["created"])).date() for each in self.packages)


AnyRecord = TypeVar("AnyRecord", bound=Record)
Records = dict[str, list[Record]]
"""The records of one package, by resource name."""


def gather(packages: list[DataPackage], records: dict[str, Records]) -> Ledger:
    """Return the ledger made of these packages; `records` is by package name.

    A table that is missing or could not be read counts as empty: it is validation that says so.

    Raises:
        ValueError: there is not exactly one vocabulary.
    """

    def rows(package: DataPackage, name: str, kind: type[AnyRecord]) -> tuple[AnyRecord, ...]:
        found = records.get(package.name, {}).get(name, [])
        return tuple(record for record in found if isinstance(record, kind))

    def of_role(role: str) -> list[DataPackage]:
        return [package for package in packages if package.ledger.get("role") == role]

    vocabularies = of_role("vocabulary")
    if len(vocabularies) != 1:
        raise ValueError(f"{len(vocabularies)} packages of the role vocabulary, not one")
    [shared] = vocabularies
    return Ledger(
        sources=tuple(
            Source(
                package=package,
                raw_text=read_raw_text(package),
                paragraphs=tuple(sorted(rows(package, "paragraphs", Paragraph), key=lambda each: each.order)),
                pledges=rows(package, "pledges", Pledge),
                outcomes=rows(package, "outcomes", Outcome),
                exclusions=rows(package, "exclusions", Exclusion),
            )
            for package in sorted(of_role("source"), key=lambda each: each.ledger["order"])
        ),
        judgements=tuple(
            Judgement(
                package=package,
                evidence=rows(package, "evidence", Evidence),
                assessments=rows(package, "assessments", Assessment),
                counterparts=rows(package, "counterparts", Counterpart),
                settlements=rows(package, "settlements", Settlement),
                corrections=rows(package, "corrections", Correction),
                reviews=rows(package, "reviews", Review),
                first_coding=rows(package, "coding-a", Coding),
                second_coding=rows(package, "coding-b", Coding),
                second_round=(
                    rows(package, "coding-2-a", SecondCoding),
                    rows(package, "coding-2-b", SecondCoding),
                ),
            )
            for package in of_role("assessments")
        ),
        vocabulary=Vocabulary(
            package=shared,
            themes=rows(shared, "themes", Theme),
            subjects=rows(shared, "subjects", Subject),
            indicators=rows(shared, "indicators", Indicator),
            units=rows(shared, "units", Unit),
            glossary=rows(shared, "glossary", GlossaryTerm),
            record_kinds=rows(shared, "record-kinds", RecordKind),
            everyday_words=rows(shared, "everyday-words", EverydayWord),
            retired_ids=rows(shared, "retired-ids", RetiredId),
        ),
    )


def read_raw_text(package: DataPackage) -> str:
    """Return the raw text of a source, or nothing where its file can't be read in the encoding that is named."""
    resource = package.resource("source")
    if resource is None:
        return ""
    path = package.path(resource)
    if path.is_symlink() or not path.is_file():
        return ""  # a pipe would never end
    try:
        return path.read_bytes().decode(str(resource.get("encoding", "utf-8")))
    except (OSError, UnicodeDecodeError, LookupError):
        return ""
