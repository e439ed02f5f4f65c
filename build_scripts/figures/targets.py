"""The chart of a year’s targets beside the year before."""

from build_scripts.assess.case import Casebook
from build_scripts.assess.conversion import value_in
from build_scripts.charts.targets import Panel, YearsChart
from build_scripts.figures.comparison import chart_of
from build_scripts.figures.figure import Cell, Figure, files_of, source_line
from build_scripts.figures.numbers_file import years_data
from build_scripts.link.addresses import indicator_path
from build_scripts.load.records import Indicator, Outcome, Pledge, Statement
from build_scripts.parts.address import Address


def years_figure(year: int, book: Casebook, address: Address) -> Figure | None:
    """Return the chart of a year's targets beside the year before; None where nothing was reported to compare with."""
    edition, choose = address.edition, address.edition.choose
    compared = [
        (each, chart)
        for each in book.indicators.values()
        if any(pledge.due_year == year for pledge in book.pledges_by_indicator.get(each.indicator_id, []))
        if (chart := chart_of(each, book, edition))
    ]
    if not compared:
        return None
    # Indicators with a target in both years come first.
    compared.sort(key=lambda pair: not targets_of(pair[0], year - 1, book))
    reported = [each for each, _ in compared if outcomes_of(each, year - 1, book)]
    if not reported:
        return None
    less = sum(asks_for_less(each, year, book) for each in reported)
    shown: list[Statement] = []
    for each, _ in compared:
        shown += book.pledges_by_indicator.get(each.indicator_id, [])
        shown += book.outcomes_by_indicator.get(each.indicator_id, [])
    return Figure(
        name=f"targets-{year}",
        chart=YearsChart(tuple(Panel(edition.pick(each, "name"), chart) for each, chart in compared)),
        title=choose(
            f"有 {len(reported)} 个指标能拿 {year} 年目标同 {year - 1} 年报告数比：{less} 个定得更低",
            f"{len(reported)} targets for {year} can be set beside a result for {year - 1}: {less} are lower than what "
            f"was reported",
        ),
        subtitle=choose(
            "只收两年同一口径的指标；没有报告数的列出而不计入。每个指标用自己的单位，刻度从零画起。竖线是目标，圆点是报告数，空心是预计数，虚线延伸第一个数以便比较。"
            "目标低于上年报告数，不等于预计会下降。",
            "Only indicators measured alike in both years; one without a reported number is shown but not counted. Each indicator has its own unit, each scale begins at zero. Bars are targets, dots reported numbers, hollow "
            "dots estimates; the dashed line carries the first number down. A target below the year before does not "
            "mean that a fall is expected.",
        ),
        alternative=" ".join(
            f"{edition.pick(each, 'name')}{choose('：', ': ')}"
            + choose("，", ", ").join(f"{mark.label} {mark.text}" for mark in chart.marks)
            + choose("。", ".")
            for each, chart in compared
        ),
        source=source_line(shown, book, address),
        columns=tuple(choose("指标 年份 数字", "Indicator Statement Figure").split()),
        rows=tuple(
            (
                Cell(edition.pick(each, "name"), address.to(indicator_path(each.indicator_id))),
                Cell(mark.label),
                Cell(mark.text, is_number=True),
            )
            for each, chart in compared
            for mark in chart.marks
        ),
        data=years_data((each for each, _ in compared), book, edition.lang),
        files=files_of(f"targets-{year}", address),
        lang=edition.lang,
    )


def targets_of(indicator: Indicator, year: int, book: Casebook) -> list[Pledge]:
    """Return the pledges on an indicator that are due in a year."""
    own = book.pledges_by_indicator.get(indicator.indicator_id, [])
    return [each for each in own if each.due_year == year]


def outcomes_of(indicator: Indicator, year: int, book: Casebook) -> list[Outcome]:
    """Return the outcomes on an indicator for a year."""
    own = book.outcomes_by_indicator.get(indicator.indicator_id, [])
    return [each for each in own if each.period_year == year]


def asks_for_less(indicator: Indicator, year: int, book: Casebook) -> bool:
    """Say whether a year's target asks for less than was reported for the year before."""
    for target in targets_of(indicator, year, book):
        for outcome in outcomes_of(indicator, year - 1, book):
            reported = value_in(outcome, target.unit_id, book.units)
            if target.value is None or reported is None:
                continue
            gap = reported - target.value
            if (gap > 0 and indicator.better == "higher") or (gap < 0 and indicator.better == "lower"):
                return True
    return False
