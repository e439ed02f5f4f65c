"""The chart of how far each reported number is from its target."""

from decimal import Decimal

from build_scripts.assess.arithmetic import difference_unit
from build_scripts.assess.case import Casebook
from build_scripts.assess.verdict import Computation
from build_scripts.charts.distance import DistanceChart, DistanceRow, Unplaced
from build_scripts.figures.counting import due_pledges, shown_by
from build_scripts.figures.figure import Cell, Figure, files_of, source_line
from build_scripts.figures.numbers_file import distance_data
from build_scripts.link.addresses import pledge_path
from build_scripts.link.groups import group
from build_scripts.load.records import Outcome, Pledge
from build_scripts.parts.address import Address
from build_scripts.parts.badges import badge
from build_scripts.parts.values import figure_of, flags_of
from build_scripts.words.numbers import MINUS, write_number
from build_scripts.words.sums import arithmetic


def distance_figure(book: Casebook, address: Address) -> Figure:
    """Return the chart of how far outcomes are from the targets of the latest assessed year."""
    edition, choose = address.edition, address.edition.choose
    numbers = [each for each in due_pledges(book) if each.kind == "quantitative"]
    computed = {each.pledge_id: result for each in numbers if (result := book.cases[each.id].computation)}
    units = group(
        (difference_unit(each, book.units).unit_id, each) for each in numbers if each.pledge_id in computed
    )
    groups = []
    for unit_id, own in units.items():
        unit = book.units[unit_id]
        ordered = sorted(own, key=lambda each: -advantage(each, computed[each.pledge_id], book))
        longest = max(abs(computed[each.pledge_id].difference) for each in own) or Decimal(1)
        heading = choose(f"单位：{unit.name_zh}", f"Unit: {unit.name_en}")
        groups.append(
            (
                heading,
                tuple(
                    distance_row(each, computed[each.pledge_id], longest, book, address) for each in ordered
                ),
            )
        )
    others = group(
        (badge(book.cases[each.id].shown, edition), each)
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
            f"{sums_of(each, computed[each.pledge_id], book, address)}"
            for each in numbers
            if each.pledge_id in computed
        )
        + choose("。", ". ")
        + choose("；", "; ").join(each.heading for each in unplaced)
        + choose("。", "."),
        source=source_line(shown_by(numbers, book), book, address),
        columns=tuple(choose("承诺 承诺数 结论 离目标", "Pledge Pledged Verdict Distance").split()),
        rows=tuple(
            (
                Cell(edition.pick(each, "title"), address.to(pledge_path(each.pledge_id))),
                Cell(figure_of(each, book, edition), is_number=True),
                Cell(badge(book.cases[each.id].shown, edition).name),
                Cell(
                    sums_of(each, computed[each.pledge_id], book, address)
                    if each.pledge_id in computed
                    else "—",
                    is_number=True,
                ),
            )
            for each in listed
        ),
        data=distance_data(listed, book, edition.lang),
        files=files_of("distance", address),
        lang=edition.lang,
    )


def distance_row(
    pledge: Pledge, computation: Computation, longest: Decimal, book: Casebook, address: Address
) -> DistanceRow:
    """Return a pledge's bar; `longest` is the longest distance of its unit."""
    edition = address.edition
    difference = computation.difference
    sign = MINUS if difference < 0 else "+" if difference > 0 else ""
    reported = reported_of(pledge, book, address)
    return DistanceRow(
        name=edition.pick(pledge, "title"),
        detail=edition.choose(f"报告 {reported}", f"Reported: {reported}"),
        length=float(difference / longest),
        text=sign + write_number(abs(difference), edition.lang),
        code=badge(book.cases[pledge.id].shown, edition).code,
    )


def advantage(pledge: Pledge, computation: Computation, book: Casebook) -> Decimal:
    """Return how far an outcome is on the good side of its target."""
    lower = book.indicators[str(pledge.indicator_id)].better == "lower"
    return -computation.difference if lower else computation.difference


def sums_of(pledge: Pledge, computation: Computation, book: Casebook, address: Address) -> str:
    """Return the arithmetic of a pledge."""
    return arithmetic(
        computation, book.indicators[str(pledge.indicator_id)], book.units, address.edition.lang
    )


def reported_of(pledge: Pledge, book: Casebook, address: Address) -> str:
    """Return the figures reported on a pledge's own measure, with what to add to them."""
    edition = address.edition
    found = [
        book.outcomes[each.outcome_id]
        for each in book.evidence.get(pledge.pledge_id, [])
        if each.relation == "same_measure"
    ]
    return edition.choose("、", ", ").join(flagged(each, book, address) for each in found)


def flagged(outcome: Outcome, book: Casebook, address: Address) -> str:
    """Return an outcome's figure with what to add to it."""
    edition = address.edition
    flags = flags_of(outcome, edition)
    added = edition.choose(f"（{flags}）", f" ({flags})") if flags else ""
    return figure_of(outcome, book, edition) + added
