"""What a new document answers of the pledges that were due in the year it looks back on."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from build_scripts.assess.exhibits import Exhibit, decided
from build_scripts.load.ledger import Source
from build_scripts.load.records import Evidence, Indicator, Outcome, Pledge, Unit

RUN = 4
"""How many characters in a row two statements share that are near each other: 保交楼项, 技术合同."""
COMMON = 8
"""In more statements than this a run of characters tells nothing: 高质量发展."""
APART = re.compile(r"[0-9.%％\s，。、；：“”‘’（）《》—-]+")
"""What is no part of a run."""


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


def links_of(pledges: Iterable[Pledge], outcomes: Iterable[Outcome]) -> list[Link]:
    """Return the links between pledges and the outcomes of their year: on one indicator, else near in words.

    Two statements are near that share a run of characters which few others have. A person decides whether the outcome
    measures the same thing another way: about one in three does.
    """
    pledges, outcomes = list(pledges), list(outcomes)
    words = {each.outcome_id: runs(each.quote_zh) for each in outcomes}
    seen = Counter(run for text in {each.quote_zh for each in (*pledges, *outcomes)} for run in runs(text))
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
        telling = {run for run in runs(pledge.quote_zh) if seen[run] <= COMMON}
        shared = {each.outcome_id: telling & words[each.outcome_id] for each in own}
        nearest = max(
            own, key=lambda each: sum(1 / seen[run] for run in shared[each.outcome_id]), default=None
        )
        if nearest and shared[nearest.outcome_id]:
            run = min(shared[nearest.outcome_id], key=lambda each: (seen[each], each))
            why = f"near: both say “{run}”; keep it only if it measures the same thing another way"
            links.append(Link(pledge.pledge_id, nearest.outcome_id, "other_measure", why))
    return links


def runs(text: str) -> set[str]:
    """Return the runs of characters of a text, none of which crosses a number or a mark."""
    parts = APART.split(text)
    return {part[at : at + RUN] for part in parts for at in range(len(part) - RUN + 1)}


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
