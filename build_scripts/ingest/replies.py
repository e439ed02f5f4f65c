"""What a new document answers of the pledges that were due in the year it looks back on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from build_scripts.assess.conversion import are_comparable
from build_scripts.assess.exhibits import Exhibit, decided
from build_scripts.ingest.likeness import likeness_of
from build_scripts.load.ledger import Source
from build_scripts.load.records import Evidence, Indicator, Outcome, Pledge, Unit

NEAR = 72.0
"""How like a pledge's words an outcome's must be, of 100, to be shown beside it."""


@dataclass(frozen=True)
class Link:
    """A proposed link between a pledge and an outcome; `why` says how it was found."""

    pledge_id: str
    outcome_id: str
    relation: str
    why: str


@dataclass(frozen=True)
class Ruling:
    """A proposed row of `assessments.csv`; empty is what a person must write, `why` how the rest was found."""

    pledge_id: str
    verdict: str
    basis: str
    why: str


def links_of(
    pledges: Iterable[Pledge],
    outcomes: Iterable[Outcome],
    subjects: Mapping[str, str],
    units: Mapping[str, Unit],
) -> list[Link]:
    """Return the links between pledges and the outcomes of their year: on one indicator, else near in words.

    `subjects` are the words that say what an outcome measures, by its id. Nearness is proposed for pledges with a
    number that no outcome answers exactly; a person decides whether it is another measure of the same thing.
    """
    outcomes = list(outcomes)
    links: list[Link] = []
    for pledge in pledges:
        own = [each for each in outcomes if each.period_year == pledge.due_year]
        exact = [each for each in own if pledge.indicator_id and each.indicator_id == pledge.indicator_id]
        if exact:
            links += [
                Link(pledge.pledge_id, each.outcome_id, "same_measure", "the same indicator and year")
                for each in exact
            ]
            continue
        near = nearest(pledge, own, subjects, units)
        if near:
            outcome, likeness = near
            why = f"near: its words are {likeness:.0f} of 100 like the pledge's; keep it only if it measures the same thing another way"
            links.append(Link(pledge.pledge_id, outcome.outcome_id, "other_measure", why))
    return links


def nearest(
    pledge: Pledge, outcomes: Iterable[Outcome], subjects: Mapping[str, str], units: Mapping[str, Unit]
) -> tuple[Outcome, float] | None:
    """Return the outcome whose words are most like a pledge's title, with how like; None where none is near."""
    if pledge.value is None:
        return None
    scored = [
        (each, likeness_of(subjects.get(each.outcome_id, each.quote_zh), pledge.title_zh))
        for each in outcomes
        if are_comparable(each.unit_id, pledge.unit_id, units) or each.form != pledge.form
    ]
    best = max(scored, key=lambda each: each[1], default=None)
    return best if best and best[1] >= NEAR else None


def ruling_of(
    pledge: Pledge,
    links: Iterable[Link],
    outcomes: Mapping[str, Outcome],
    source: Source,
    indicators: Mapping[str, Indicator],
    units: Mapping[str, Unit],
) -> Ruling:
    """Return the assessment that follows from the links of a pledge, to be confirmed."""
    exhibits = [
        Exhibit(
            Evidence(file="", row=0, pledge_id=each.pledge_id, outcome_id=each.outcome_id, relation=each.relation,
                     note_zh="", note_en=""),
            outcomes[each.outcome_id],
            source,
        )
        for each in links
    ]  # fmt: skip
    if not exhibits:
        why = "no statement of the document is on its indicator or near it"
        return Ruling(pledge.pledge_id, "not_reported", "judged", why)
    indicator = indicators.get(pledge.indicator_id or "")
    found = decided(exhibits, pledge, indicator, units) if indicator else None
    if found:
        return Ruling(pledge.pledge_id, found[1].verdict, "computed", "computed from the two numbers")
    if all(each.evidence.relation == "other_measure" for each in exhibits):
        return Ruling(pledge.pledge_id, "other_measure", "judged", "near only")
    return Ruling(pledge.pledge_id, "", "judged", "the numbers leave it open")
