"""Look-ups over a ledger that has passed its checks."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from build_scripts.link.groups import group
from build_scripts.link.items import own_item
from build_scripts.load.answers import RecordKind, Review, Settlement
from build_scripts.load.ledger import Judgement, Ledger, Source
from build_scripts.load.records import (
    Assessment,
    Evidence,
    Indicator,
    Outcome,
    Paragraph,
    Pledge,
    Statement,
    Subject,
    Theme,
    Unit,
)

AnyStatement = TypeVar("AnyStatement", bound=Statement)


@dataclass(frozen=True, eq=False)
class Links:
    """Every join that a page needs; asking for an id that does not exist raises KeyError.

    Links are equal only to themselves, so that what is worked out once from all of them can be kept.
    """

    ledger: Ledger

    @cached_property
    def themes(self) -> dict[str, Theme]:
        """Themes by id."""
        return {theme.theme_id: theme for theme in self.ledger.vocabulary.themes}

    @cached_property
    def subjects(self) -> dict[str, Subject]:
        """Subjects by id, in their order."""
        ordered = sorted(self.ledger.vocabulary.subjects, key=lambda each: each.order)
        return {each.subject_id: each for each in ordered}

    @cached_property
    def indicators(self) -> dict[str, Indicator]:
        """Indicators by id."""
        return {each.indicator_id: each for each in self.ledger.vocabulary.indicators}

    @cached_property
    def units(self) -> dict[str, Unit]:
        """Units by id."""
        return {unit.unit_id: unit for unit in self.ledger.vocabulary.units}

    @cached_property
    def paragraphs(self) -> dict[str, Paragraph]:
        """Paragraphs of all sources by id."""
        return {each.paragraph_id: each for source in self.ledger.sources for each in source.paragraphs}

    @cached_property
    def source_of(self) -> dict[str, Source]:
        """The source that a paragraph belongs to, by paragraph id."""
        return {each.paragraph_id: source for source in self.ledger.sources for each in source.paragraphs}

    @cached_property
    def pledges(self) -> dict[str, Pledge]:
        """Pledges by id, as a reader of the sources meets them."""
        return {
            each.pledge_id: each
            for source in self.ledger.sources
            for each in self.in_reading_order(source.pledges)
        }

    @cached_property
    def outcomes(self) -> dict[str, Outcome]:
        """Outcomes by id, as a reader of the sources meets them."""
        return {
            each.outcome_id: each
            for source in self.ledger.sources
            for each in self.in_reading_order(source.outcomes)
        }

    @cached_property
    def evidence(self) -> dict[str, list[Evidence]]:
        """Evidence by pledge id."""
        return group(
            (each.pledge_id, each) for judgement in self.ledger.judgements for each in judgement.evidence
        )

    @cached_property
    def answers(self) -> dict[str, list[Evidence]]:
        """Evidence by outcome id: which pledges an outcome is set against."""
        return group(
            (each.outcome_id, each) for judgement in self.ledger.judgements for each in judgement.evidence
        )

    @cached_property
    def histories(self) -> dict[str, list[Assessment]]:
        """Every assessment of a pledge, the earliest first, by pledge id."""
        every = [each for judgement in self.ledger.judgements for each in judgement.assessments]
        return group((each.pledge_id, each) for each in sorted(every, key=lambda each: each.as_of))

    @cached_property
    def assessments(self) -> dict[str, Assessment]:
        """The assessment that holds, the latest, by pledge id."""
        return {pledge_id: history[-1] for pledge_id, history in self.histories.items()}

    @cached_property
    def record_kinds(self) -> dict[str, RecordKind]:
        """Kinds of document that would settle a pledge, by id."""
        return {each.record_kind_id: each for each in self.ledger.vocabulary.record_kinds}

    @cached_property
    def settlements(self) -> dict[str, list[Settlement]]:
        """What would settle a pledge that could not be judged, by its id."""
        return group(
            (each.pledge_id, each) for judgement in self.ledger.judgements for each in judgement.settlements
        )

    @cached_property
    def reviews(self) -> dict[str, list[Review]]:
        """What persons have checked, the latest first, by the id of the record."""
        every = [each for judgement in self.ledger.judgements for each in judgement.reviews]
        ordered = sorted(every, key=lambda each: (each.reviewed_on, each.review_id), reverse=True)
        return group((each.record_id, each) for each in ordered)

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Sources by the name of their package, in the order of the ledger."""
        return {source.package.name: source for source in self.ledger.sources}

    @cached_property
    def judgements(self) -> dict[int, Judgement]:
        """The judgement on the pledges that were due in a year, by the year."""
        return {each.year: each for each in self.ledger.judgements}

    @cached_property
    def pledges_by_indicator(self) -> dict[str | None, list[Pledge]]:
        """Pledges with a number, by indicator id."""
        return group((each.indicator_id, each) for each in self.pledges.values() if each.indicator_id)

    @cached_property
    def families(self) -> dict[str, list[Indicator]]:
        """Indicators that measure one subject in different ways, by their family."""
        return group((each.family_id, each) for each in self.indicators.values() if each.family_id)

    @cached_property
    def outcomes_by_indicator(self) -> dict[str | None, list[Outcome]]:
        """Outcomes with a number, by indicator id."""
        return group((each.indicator_id, each) for each in self.outcomes.values() if each.indicator_id)

    @cached_property
    def pledges_by_paragraph(self) -> dict[str, list[Pledge]]:
        """Pledges by paragraph id, in reading order."""
        return group((each.paragraph_id, each) for each in self.pledges.values())

    @cached_property
    def neighbours(self) -> dict[str, tuple[Pledge | None, Pledge | None]]:
        """The pledges before and after a pledge among those of its year, by its id."""
        found = {}
        for own in group((each.due_year, each) for each in self.pledges.values()).values():
            for before, each, after in zip([None, *own], own, [*own[1:], None], strict=False):
                found[each.pledge_id] = (before, after)
        return found

    @cached_property
    def later_pledges(self) -> dict[str, list[tuple[Pledge, str, str]]]:
        """What a later year promises on the subject of a pledge, by pledge id.

        Each entry is the later pledge with a note, in Chinese and English, on how the two
        differ; the note is empty where the indicator is the same.
        """
        same = [
            (pledge.pledge_id, (later, "", ""))
            for pledge in self.pledges.values()
            for later in self.pledges_by_indicator.get(pledge.indicator_id, [])
            if later.due_year > pledge.due_year
        ]
        like = [
            (each.pledge_id, (self.pledges[each.counterpart_id], each.note_zh, each.note_en))
            for judgement in self.ledger.judgements
            for each in judgement.counterparts
        ]
        return group(same + like)

    @cached_property
    def earlier_pledges(self) -> dict[str, list[tuple[Pledge, str, str]]]:
        """The same look-up the other way round: by the later pledge's id."""
        return group(
            (later.pledge_id, (self.pledges[pledge_id], note_zh, note_en))
            for pledge_id, entries in self.later_pledges.items()
            for later, note_zh, note_en in entries
        )

    def reported(self, pledge: Pledge) -> list[Outcome]:
        """Return outcomes on a pledge's own indicator, up to the year in which it is due."""
        found = self.outcomes_by_indicator.get(pledge.indicator_id, [])
        return [each for each in found if each.period_year <= pledge.due_year]

    def siblings(self, pledge: Pledge) -> list[Pledge]:
        """Return the other pledges of the same paragraph, in reading order."""
        return [each for each in self.pledges_by_paragraph[pledge.paragraph_id] if each is not pledge]

    def in_reading_order(self, statements: Iterable[AnyStatement]) -> list[AnyStatement]:
        """Return statements as a reader meets them: by paragraph, figure, own words in a list, id."""

        def place(statement: AnyStatement) -> tuple[int, int, int, str]:
            paragraph = self.paragraphs[statement.paragraph_id]
            quote = paragraph.text_zh.find(statement.quote_zh)
            figure = statement.quote_zh.find(statement.figure_text or "")
            return paragraph.order, quote + figure, own_item(statement), statement.id

        return sorted(statements, key=place)
