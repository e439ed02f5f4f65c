"""The charts of numbers: how far from the target, and one year's target beside the year before."""

from decimal import Decimal

from build_scripts.assess.arithmetic import arithmetic, computation_of, difference_unit
from build_scripts.assess.numbers import write_number
from build_scripts.assess.verdict import Computation
from build_scripts.charts.distance import DistanceChart, DistanceRow, Unplaced
from build_scripts.charts.years import Panel, YearsChart
from build_scripts.describe.chart_data import distance_data, years_data
from build_scripts.describe.comparison import chart_of
from build_scripts.describe.editions import Address
from build_scripts.describe.figure import Cell, Figure, files_of, source_line
from build_scripts.describe.figures import figure_of, flags_of
from build_scripts.describe.tallied import due_pledges, shown_by
from build_scripts.describe.verdicts import assessed_badge
from build_scripts.link.addresses import indicator_path, pledge_path
from build_scripts.link.groups import group
from build_scripts.link.links import Links
from build_scripts.load.records import Indicator, Outcome, Pledge, Statement

MINUS = "−"


def distance_figure(links: Links, address: Address) -> Figure:
    """Return the chart of how far outcomes are from the targets of the latest assessed year."""
    edition, choose = address.edition, address.edition.choose
    numbers = [each for each in due_pledges(links) if each.kind == "quantitative"]
    computed = {each.pledge_id: result for each in numbers if (result := computation_of(each, links))}
    units = group(
        (difference_unit(links.indicators[str(each.indicator_id)], links.units).unit_id, each)
        for each in numbers
        if each.pledge_id in computed
    )
    groups = []
    for unit_id, own in units.items():
        unit = links.units[unit_id]
        ordered = sorted(own, key=lambda each: -advantage(each, computed[each.pledge_id], links))
        longest = max(abs(computed[each.pledge_id].difference) for each in own) or Decimal(1)
        heading = choose(f"单位：{unit.name_zh}", f"Unit: {unit.name_en}")
        groups.append(
            (
                heading,
                tuple(
                    distance_row(each, computed[each.pledge_id], longest, links, address) for each in ordered
                ),
            )
        )
    others = group(
        (assessed_badge(links.assessments.get(each.pledge_id), edition), each)
        for each in numbers
        if each.pledge_id not in computed
    )
    unplaced = tuple(
        Unplaced(
            verdict.code,
            choose(
                f"无法比较：{verdict.name} {len(own)} 项",
                f"Can’t be measured: {verdict.name.lower()}, {len(own)}",
            ),
            tuple(edition.pick(each, "title") for each in own),
        )
        for verdict, own in others.items()
    )
    listed = sorted(numbers, key=lambda each: each.pledge_id not in computed)
    return Figure(
        name="distance",
        chart=DistanceChart(
            choose("目标", "target"),
            choose("低于", "below"),
            choose("高于", "above"),
            tuple(groups),
            unplaced,
        ),
        title=choose(
            f"{len(numbers)} 项承诺有数字，{len(computed)} 项能算出离目标多远",
            f"Of {len(numbers)} pledges with a number, {len(computed)} can be measured against the target",
        ),
        subtitle=choose(
            "报告数减目标数。只有报告了同一指标的数字，才能画在图上。",
            "Reported number minus target. A pledge has a place only where the same measure was reported.",
        ),
        alternative=choose("；", "; ").join(
            f"{edition.pick(each, 'title')}{choose('：', ': ')}"
            f"{sums_of(each, computed[each.pledge_id], links, address)}"
            for each in numbers
            if each.pledge_id in computed
        )
        + choose("。", ". ")
        + choose("；", "; ").join(each.heading for each in unplaced)
        + choose("。", "."),
        source=source_line(shown_by(numbers, links), links, address),
        columns=tuple(choose("承诺 承诺数 结论 离目标", "Pledge Pledged Verdict Distance").split()),
        rows=tuple(
            (
                Cell(edition.pick(each, "title"), address.to(pledge_path(each.pledge_id))),
                Cell(figure_of(each, links, edition), is_number=True),
                Cell(assessed_badge(links.assessments.get(each.pledge_id), edition).name),
                Cell(
                    sums_of(each, computed[each.pledge_id], links, address)
                    if each.pledge_id in computed
                    else "—",
                    is_number=True,
                ),
            )
            for each in listed
        ),
        data=distance_data(listed, links, edition.lang),
        files=files_of("distance", address),
        lang=edition.lang,
    )


def distance_row(
    pledge: Pledge, computation: Computation, longest: Decimal, links: Links, address: Address
) -> DistanceRow:
    """Return a pledge's bar; `longest` is the longest distance of its unit."""
    edition = address.edition
    difference = computation.difference
    sign = MINUS if difference < 0 else "+" if difference > 0 else ""
    reported = reported_of(pledge, links, address)
    return DistanceRow(
        name=edition.pick(pledge, "title"),
        detail=edition.choose(f"报告 {reported}", f"Reported: {reported}"),
        length=float(difference / longest),
        text=sign + write_number(abs(difference), edition.lang),
        code=assessed_badge(links.assessments.get(pledge.pledge_id), edition).code,
    )


def advantage(pledge: Pledge, computation: Computation, links: Links) -> Decimal:
    """Return how far an outcome is on the good side of its target."""
    lower = links.indicators[str(pledge.indicator_id)].better == "lower"
    return -computation.difference if lower else computation.difference


def sums_of(pledge: Pledge, computation: Computation, links: Links, address: Address) -> str:
    """Return the arithmetic of a pledge."""
    return arithmetic(
        computation, links.indicators[str(pledge.indicator_id)], links.units, address.edition.lang
    )


def reported_of(pledge: Pledge, links: Links, address: Address) -> str:
    """Return the figures reported on a pledge's own measure, with what to add to them."""
    edition = address.edition
    found = [
        links.outcomes[each.outcome_id]
        for each in links.evidence.get(pledge.pledge_id, [])
        if each.relation == "same_measure"
    ]
    return edition.choose("、", ", ").join(flagged(each, links, address) for each in found)


def flagged(outcome: Outcome, links: Links, address: Address) -> str:
    """Return an outcome's figure with what to add to it."""
    edition = address.edition
    flags = flags_of(outcome, edition)
    added = edition.choose(f"（{flags}）", f" ({flags})") if flags else ""
    return figure_of(outcome, links, edition) + added


def years_figure(year: int, links: Links, address: Address) -> Figure | None:
    """Return the chart of a year's targets beside the year before; None where no indicator has both."""
    edition, choose = address.edition, address.edition.choose
    compared = [
        (each, chart)
        for each in links.indicators.values()
        if any(pledge.due_year == year for pledge in links.pledges_by_indicator.get(each.indicator_id, []))
        if (chart := chart_of(each, links, edition))
    ]
    if not compared:
        return None
    # Indicators with a target in both years come first.
    compared.sort(key=lambda pair: not targets_of(pair[0], year - 1, links))
    reported = [each for each, _ in compared if outcomes_of(each, year - 1, links)]
    less = sum(asks_for_less(each, year, links) for each in reported)
    shown: list[Statement] = []
    for each, _ in compared:
        shown += links.pledges_by_indicator.get(each.indicator_id, [])
        shown += links.outcomes_by_indicator.get(each.indicator_id, [])
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
        source=source_line(shown, links, address),
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
        data=years_data((each for each, _ in compared), links, edition.lang),
        files=files_of(f"targets-{year}", address),
        lang=edition.lang,
    )


def targets_of(indicator: Indicator, year: int, links: Links) -> list[Pledge]:
    """Return the pledges on an indicator that are due in a year."""
    own = links.pledges_by_indicator.get(indicator.indicator_id, [])
    return [each for each in own if each.due_year == year]


def outcomes_of(indicator: Indicator, year: int, links: Links) -> list[Outcome]:
    """Return the outcomes on an indicator for a year."""
    own = links.outcomes_by_indicator.get(indicator.indicator_id, [])
    return [each for each in own if each.period_year == year]


def asks_for_less(indicator: Indicator, year: int, links: Links) -> bool:
    """Say whether a year's target asks for less than was reported for the year before."""
    for target in targets_of(indicator, year, links):
        for outcome in outcomes_of(indicator, year - 1, links):
            if target.value is None or outcome.value is None:
                continue
            gap = outcome.value - target.value
            if (gap > 0 and indicator.better == "higher") or (gap < 0 and indicator.better == "lower"):
                return True
    return False
