"""The chart of a year’s targets beside the year before."""

from functools import lru_cache

from build_scripts.assess.case import Casebook
from build_scripts.assess.conversion import value_in
from build_scripts.charts.comparison import ComparisonChart
from build_scripts.charts.targets import Panel, YearsChart
from build_scripts.figures.compared import Compared, beside_year_before
from build_scripts.figures.comparison import chart_of
from build_scripts.figures.counting import stated_in
from build_scripts.figures.figure import MOST, Cell, Figure, files_of, only_some, source_line
from build_scripts.figures.numbers_file import years_data
from build_scripts.link.addresses import indicator_path
from build_scripts.parts.address import Address
from build_scripts.words.edition import Edition

NAME = "targets"
YEARS = 20
"""Of how many years the indicators stay in memory: a year’s are shown on two pages."""


def years_figure(year: int, book: Casebook, address: Address) -> Figure | None:
    """Return the chart of a year's targets beside the year before; None where no result was reported to compare."""
    edition, say = address.edition, address.edition.say
    shown = panels_of(year, book, edition)
    reported = [each for each, _ in shown if each.outcomes]
    if not reported:
        return None
    facts = {"year": year, "before": year - 1}
    return Figure(
        name=NAME,
        year=year,
        chart=YearsChart(
            tuple(Panel(edition.pick(each.indicator, "name"), chart) for each, chart in shown[:MOST])
        ),
        title=say(
            "charts-targets-title",
            number=len(reported),
            less=sum(asks_for_less(each, year, book) for each in reported),
            **facts,
        ),
        subtitle=edition.run([say("charts-targets-note"), only_some([len(shown)], edition)]),
        alternative=edition.run(
            say(
                "charts-targets-spoken",
                indicator=edition.pick(each.indicator, "name"),
                marks=say("charts-comma").join(
                    say("charts-targets-mark", label=mark.label, figure=mark.text) for mark in chart.marks
                ),
            )
            for each, chart in shown[:MOST]
        ),
        source=source_line(
            stated_in((statement for each, _ in shown for statement in each.statements), book), address
        ),
        columns=(say("common-indicator"), say("charts-statement"), say("charts-figure")),
        rows=tuple(
            (
                Cell(
                    edition.pick(each.indicator, "name"),
                    address.to(indicator_path(each.indicator.indicator_id)),
                ),
                Cell(mark.label),
                Cell(mark.text, is_number=True),
            )
            for each, chart in shown
            for mark in chart.marks
        ),
        data=years_data((each for each, _ in shown), edition),
        files=files_of(year, NAME, address),
        lang=edition.lang,
    )


@lru_cache(maxsize=YEARS)
def panels_of(year: int, book: Casebook, edition: Edition) -> list[tuple[Compared, ComparisonChart]]:
    """Return the indicators with a target for a year and a number for the year before, once for all pages of the year.

    Those with a target in both years come first.
    """
    found = [
        (each, chart)
        for indicator in book.indicators.values()
        for each in [beside_year_before(indicator, year, book)]
        if any(pledge.due_year == year for pledge in each.pledges)
        if (chart := chart_of(each, book, edition))
    ]
    return sorted(found, key=lambda pair: all(pledge.due_year == year for pledge in pair[0].pledges))


def asks_for_less(compared: Compared, year: int, book: Casebook) -> bool:
    """Say whether a year's target asks for less than was reported for the year before.

    Of several reports, the one that decides verdicts counts.
    """
    better, outcome = compared.indicator.better, book.weightiest(compared.outcomes)
    for target in compared.pledges:
        reported = value_in(outcome, target.unit_id, book.units)
        if target.due_year != year or target.value is None or reported is None:
            continue
        gap = reported - target.value
        if (gap > 0 and better == "higher") or (gap < 0 and better == "lower"):
            return True
    return False
