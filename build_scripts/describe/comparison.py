"""What the chart of a pledge shows."""

from build_scripts.charts.comparison import ComparisonChart, Mark
from build_scripts.describe.editions import Edition
from build_scripts.describe.figures import figure_of, flags_of
from build_scripts.link.links import Links
from build_scripts.load.records import Pledge, Statement


def chart_of(pledge: Pledge, links: Links, edition: Edition) -> ComparisonChart:
    """Return what the chart of a pledge shows, years in order.

    Only statements on the pledge's own indicator have a place on its scale.
    """
    words = edition.words
    years: dict[int, list[Mark]] = {}

    def add(year: int, statement: Statement, word: str, kind: str, flags: str = "") -> None:
        text = figure_of(statement, links, edition) + (
            edition.choose(f"（{flags}）", f" ({flags})") if flags else ""
        )
        years.setdefault(year, []).append(Mark(f"{year} {word}", float(statement.value or 0), text, kind))

    comparable = [
        *(each for each, note, _ in links.earlier_pledges.get(pledge.pledge_id, []) if not note),
        pledge,
        *(each for each, note, _ in links.later_pledges.get(pledge.pledge_id, []) if not note),
    ]
    for each in comparable:
        add(each.due_year, each, words.promised, "target")
    reported = links.reported(pledge)
    for outcome in reported:
        kind = "estimate" if outcome.is_estimate else "outcome"
        add(outcome.period_year, outcome, words.reported, kind, flags_of(outcome, edition))
    assessed = {int(each.package.ledger["assessed_year"]) for each in links.ledger.judgements}
    for year in {each.due_year for each in comparable} & assessed:
        if not any(outcome.period_year == year for outcome in reported):
            answered = any(links.evidence.get(each.pledge_id) for each in comparable if each.due_year == year)
            text = words.only_other if answered else words.no_number
            years[year].append(Mark(f"{year} {words.reported}", None, text, "missing"))
    marks = tuple(mark for year in sorted(years) for mark in years[year])
    return ComparisonChart(marks, float(pledge.value) if pledge.value is not None else None)


def caption_of(pledge: Pledge, links: Links, edition: Edition) -> str:
    """Return the caption of a pledge's chart: the measure, and the documents that the marks are from."""
    indicator = links.indicators[str(pledge.indicator_id)]
    shown: list[Statement] = [
        pledge,
        *(each for each, note, _ in links.earlier_pledges.get(pledge.pledge_id, []) if not note),
        *(each for each, note, _ in links.later_pledges.get(pledge.pledge_id, []) if not note),
        *links.reported(pledge),
    ]
    used = {links.source_of[each.paragraph_id].package.name for each in shown}
    sources = edition.choose("、", "; ").join(
        str(source.package.ledger[f"short_{edition.lang}"])
        for source in links.ledger.sources
        if source.package.name in used
    )
    name = edition.pick(indicator, "name")
    return edition.choose(f"{name}。来源：{sources}。", f"{name}. Source: {sources}.")
