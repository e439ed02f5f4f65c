"""A pledge with all that the ledger knows of it, decided once and read by every page, chart and download."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from build_scripts.assess.clarity import clarity_of
from build_scripts.assess.exhibits import Exhibit, decided, level_of, weight_of
from build_scripts.assess.matching import pairs_of
from build_scripts.assess.readings import Reading, readings
from build_scripts.assess.reliability import Reliability, measure
from build_scripts.assess.shown import NOT_DUE, OPEN, UNDECIDABLE, shown_verdict
from build_scripts.assess.verdict import Computation
from build_scripts.link.groups import group
from build_scripts.link.links import Links
from build_scripts.load.about import Search
from build_scripts.load.answers import RecordKind, Review, Settlement
from build_scripts.load.codings import SecondCoding
from build_scripts.load.ledger import Judgement, Source
from build_scripts.load.records import (
    Assessment,
    Indicator,
    Outcome,
    Paragraph,
    Pledge,
    Theme,
    Unit,
)


@dataclass(frozen=True)
class Standing:
    """A verdict as it stood from a day on: the assessment, the search it rests on, the code it is shown under.

    `exhibits` is the evidence of the documents searched, `level` the evidence level that it gives.
    """

    assessment: Assessment
    search: Search
    documents: tuple[Source, ...]
    exhibits: tuple[Exhibit, ...]
    shown: str

    @property
    def level(self) -> str:
        """The level of the evidence that the verdict rests on."""
        return level_of(self.exhibits)


@dataclass(frozen=True)
class Case:
    """A pledge and its joins; what is worked out of them is worked out once, when it is first asked for."""

    pledge: Pledge
    book: "Casebook"

    @property
    def id(self) -> str:
        """The pledge's id."""
        return self.pledge.pledge_id

    @property
    def year(self) -> int:
        """The year in which the pledge is due."""
        return self.pledge.due_year

    @property
    def paragraph(self) -> Paragraph:
        """The paragraph that the quote stands in."""
        return self.book.paragraphs[self.pledge.paragraph_id]

    @property
    def source(self) -> Source:
        """The document that makes the pledge."""
        return self.book.source_of[self.pledge.paragraph_id]

    @property
    def theme(self) -> Theme:
        """The part of the document that the pledge belongs to."""
        return self.book.themes[self.pledge.theme_id]

    @property
    def indicator(self) -> Indicator | None:
        """The quantity measured; None where there is no number."""
        return self.book.indicators.get(self.pledge.indicator_id or "")

    @property
    def unit(self) -> Unit | None:
        """The unit of the value; None where there is no number."""
        return self.book.units.get(self.pledge.unit_id or "")

    @cached_property
    def exhibits(self) -> tuple[Exhibit, ...]:
        """The evidence, in the order of its table."""
        return tuple(
            Exhibit(each, outcome, self.book.source_of[outcome.paragraph_id])
            for each in self.book.evidence.get(self.id, [])
            for outcome in [self.book.outcomes[each.outcome_id]]
        )

    @cached_property
    def same_measure(self) -> tuple[Outcome, ...]:
        """The outcomes that report on the pledge by its own measure."""
        return tuple(each.outcome for each in self.exhibits if each.evidence.relation == "same_measure")

    @property
    def judgement(self) -> Judgement | None:
        """The judgement on the pledges of the year; None where the year has not been assessed."""
        return self.book.judgements.get(self.year)

    @cached_property
    def history(self) -> tuple[Standing, ...]:
        """The verdicts as they stood, the earliest first, the one that holds last."""
        return tuple(
            Standing(
                each,
                search,
                self.book.documents_of(search),
                own,
                shown_verdict(each.verdict, self.pledge, own),
            )
            for each in self.book.histories.get(self.id, [])
            if self.judgement
            for search in [self.judgement.search_of(each)]
            if search
            for own in [tuple(one for one in self.exhibits if one.source.package.name in search.documents)]
        )

    @property
    def assessment(self) -> Assessment | None:
        """The assessment that holds; None where there is none."""
        return self.book.assessments.get(self.id)

    @property
    def shown(self) -> str:
        """The code under which the verdict is shown; `not_due` where nothing has been assessed."""
        return self.history[-1].shown if self.history else NOT_DUE

    @property
    def evidence_level(self) -> str | None:
        """The level of the evidence that the verdict rests on; None where nothing has been assessed."""
        return self.history[-1].level if self.history else None

    @property
    def clarity(self) -> str:
        """How much of what a check needs the words of the pledge name."""
        return clarity_of(self.pledge)

    @property
    def search(self) -> Search | None:
        """The latest search for what became of the year's pledges; None where there was none."""
        return self.judgement.searches[-1] if self.judgement else None

    @property
    def searched(self) -> tuple[Source, ...]:
        """The documents that were searched for what became of the pledge."""
        return self.book.documents_of(self.search) if self.search else ()

    @cached_property
    def decision(self) -> tuple[Exhibit, Computation] | None:
        """The report that the verdict is computed from, with the computation; None where there is nothing to compute."""
        if self.indicator is None:
            return None
        return decided(self.exhibits, self.pledge, self.indicator, self.book.units)

    @property
    def decided_by(self) -> Exhibit | None:
        """The report on the pledge's own measure that the verdict is computed from."""
        return self.decision[0] if self.decision else None

    @cached_property
    def weighed(self) -> tuple[Outcome, ...]:
        """The outcomes on the pledge's own measure, the one that decides first, the others by their weight."""
        same = [each for each in self.exhibits if each.evidence.relation == "same_measure"]
        ordered = sorted(same, key=lambda each: (each == self.decided_by, each.weight), reverse=True)
        return tuple(each.outcome for each in ordered)

    @property
    def computation(self) -> Computation | None:
        """The computed verdict; None where there is nothing to compute."""
        return self.decision[1] if self.decision else None

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """The other defensible readings of a computed verdict."""
        if self.computation is None or self.decided_by is None or self.indicator is None:
            return ()
        return readings(self.pledge, self.decided_by.outcome, self.indicator, self.book.units)

    @property
    def turns(self) -> bool | None:
        """Whether another reading changes the computed verdict; None where nothing is computed."""
        if self.computation is None:
            return None
        return any(each.verdict != self.computation.verdict for each in self.readings)

    @property
    def later(self) -> list[tuple[Pledge, str, str]]:
        """What later years promise on the same subject, each with a note in Chinese and English."""
        return self.book.later_pledges.get(self.id, [])

    @property
    def earlier(self) -> list[tuple[Pledge, str, str]]:
        """What earlier years promised on the same subject, each with a note in Chinese and English."""
        return self.book.earlier_pledges.get(self.id, [])

    @property
    def siblings(self) -> list[Pledge]:
        """The other pledges of the same paragraph, in reading order."""
        return self.book.siblings(self.pledge)

    @property
    def neighbours(self) -> tuple[Pledge | None, Pledge | None]:
        """The pledges before and after this one among those of its year."""
        return self.book.neighbours[self.id]

    @property
    def settlements(self) -> list[tuple[Settlement, RecordKind]]:
        """The kinds of document that would settle the pledge; none once it is judged."""
        if self.assessment is None or self.assessment.verdict not in (*OPEN, UNDECIDABLE):
            return []
        found = self.book.settlements.get(self.id, [])
        return [(each, self.book.record_kinds[each.record_kind_id]) for each in found]

    @property
    def reviews(self) -> list[Review]:
        """What persons have checked of the pledge, its verdict and its evidence, the latest first."""
        return self.book.reviews.get(self.id, [])

    @property
    def codings(self) -> tuple[SecondCoding, SecondCoding] | None:
        """What the two coders of the second round decided; None where there was none."""
        return self.book.told_by_both.get(self.id)


@dataclass(frozen=True, eq=False)
class Casebook(Links):
    """Every join of the ledger, and every pledge as a case."""

    @cached_property
    def cases(self) -> dict[str, Case]:
        """Cases by pledge id, as a reader of the sources meets the pledges."""
        return {each.pledge_id: Case(each, self) for each in self.pledges.values()}

    @cached_property
    def cases_by_year(self) -> dict[int, list[Case]]:
        """Cases by the year in which they are due, years in their order."""
        grouped = group((each.year, each) for each in self.cases.values())
        return {year: grouped[year] for year in sorted(grouped)}

    @cached_property
    def cases_by_theme(self) -> dict[str, list[Case]]:
        """Cases by theme id, in reading order."""
        return group((each.pledge.theme_id, each) for each in self.cases.values())

    @cached_property
    def told_by_both(self) -> dict[str, tuple[SecondCoding, SecondCoding]]:
        """What both coders of a second round decided, by the id of the pledge."""
        return {
            one.pledge_id: (one, other)
            for judgement in self.ledger.judgements
            for one, other in pairs_of(judgement)
        }

    @cached_property
    def reliability(self) -> dict[int, Reliability]:
        """How far the codings of a judgement agree, by its year; a judgement without codings is left out."""
        return {
            each.year: measure(each, self)
            for each in self.ledger.judgements
            if (each.first_coding and each.second_coding) or all(each.second_round)
        }

    def cases_of(self, pledges: Iterable[Pledge]) -> list[Case]:
        """Return the cases of pledges, in the same order."""
        return [self.cases[each.pledge_id] for each in pledges]

    def weightiest(self, outcomes: Iterable[Outcome]) -> Outcome:
        """Return the outcome that decides among several on one measure and one year."""
        return max(outcomes, key=lambda each: weight_of(each, self.source_of[each.paragraph_id]))

    def documents_of(self, search: Search) -> tuple[Source, ...]:
        """Return the documents of a search, in the order of the ledger."""
        return tuple(source for name, source in self.sources.items() if name in search.documents)
