"""The charts that count pledges by verdict: all as one picture, by action, and as shares."""

from build_scripts.charts.overview import OverviewChart, OverviewColumn, OverviewRow, Tally
from build_scripts.charts.reported import ShareChart, ShareRow
from build_scripts.charts.tally import TallyChart, TallyColumn
from build_scripts.describe.chart_data import counts_data, share_data
from build_scripts.describe.editions import Address
from build_scripts.describe.figure import Cell, Figure, files_of, source_line
from build_scripts.describe.tally import ANSWERED, counts_of, verdict_of
from build_scripts.describe.verdicts import badge
from build_scripts.describe.years import assessed_years
from build_scripts.link.addresses import theme_path
from build_scripts.link.groups import group
from build_scripts.link.links import Links
from build_scripts.load.records import Outcome, Pledge, Statement

OPEN = ("other_measure", "not_reported", "not_checkable")
"""The verdicts that leave open whether a pledge was kept."""


def due_pledges(links: Links) -> list[Pledge]:
    """Return the pledges of the latest assessed year."""
    year = assessed_years(links)[0]
    return [each for each in links.pledges.values() if each.due_year == year]


def by_action(links: Links) -> dict[str, list[Pledge]]:
    """Return the pledges of the latest assessed year by theme, in reading order."""
    return group((each.theme_id, each) for each in due_pledges(links))


def overview_figure(links: Links, address: Address) -> Figure:
    """Return the picture of all pledges of the latest assessed year."""
    edition, choose = address.edition, address.edition.choose
    due = due_pledges(links)
    year = assessed_years(links)[0]
    answered = number_of(ANSWERED, due, links)
    silent = number_of(("not_reported",), due, links)
    counts = counts_of(due, links, address)
    rows = []
    for theme_id, own in by_action(links).items():
        tallies = tuple(
            Tally(each.badge.code, each.badge.name, each.number) for each in counts_of(own, links, address)
        )
        rows.append(
            (
                theme_id,
                OverviewRow(
                    name_of(theme_id, links, address),
                    choose(f"{len(own)} 项", f"{len(own)} pledges"),
                    tallies,
                ),
            )
        )
    listed = choose("，", ", ").join(
        choose(f"{each.badge.name} {each.number} 项", f"{each.badge.name.lower()} {each.number}")
        for each in counts
    )
    return Figure(
        name="overview",
        chart=OverviewChart(columns_of(due, links, address), tuple(row for _, row in rows)),
        title=choose(
            f"{year} 年的 {len(due)} 项承诺：{answered} 项有结果，{silent} 项未见报告",
            f"Of {len(due)} pledges for {year}, {answered} have a result and {silent} were not reported on",
        ),
        subtitle=choose(
            f"一个标记是一项承诺，一行是方案的一个部分。“未见报告”指账本收录的文件没有报告它在 {year} 年的结果，不等于没有做到。",
            f"One mark is one pledge, one row is one part of the plan. “Not reported” means that no document "
            f"in the ledger gives a result for {year}, not that it was not done.",
        ),
        alternative=choose(
            f"{len(due)} 项承诺，按结论：{listed}。按行动分的数字见下面的表。",
            f"{len(due)} pledges by verdict: {listed}. The table below gives the numbers by action.",
        ),
        source=source_line(shown_by(due, links), links, address),
        columns=(
            choose("部分", "Part"),
            choose("承诺", "Pledges"),
            *(each.badge.name for each in counts),
        ),
        rows=tuple(
            (
                action_cell(theme_id, links, address),
                number_cell(sum(tally.number for tally in row.tallies)),
                *(
                    number_cell(sum(tally.number for tally in row.tallies if tally.code == each.badge.code))
                    for each in counts
                ),
            )
            for theme_id, row in rows
        ),
        data=counts_data(
            (
                (theme_id, (len(own), *(number_of((each.badge.code,), own, links) for each in counts)))
                for theme_id, own in by_action(links).items()
            ),
            ("pledge_count", *(each.badge.code for each in counts)),
            links,
            edition.lang,
        ),
        files=files_of("overview", address),
        lang=edition.lang,
    )


def columns_of(due: list[Pledge], links: Links, address: Address) -> tuple[OverviewColumn, ...]:
    """Return the columns of the picture: what has a result, then each verdict that leaves it open."""
    key = tuple(
        Tally(each.badge.code, each.badge.name, each.number)
        for each in counts_of(due, links, address)
        if each.badge.code in ANSWERED
    )
    answered = OverviewColumn(
        address.edition.choose("有结果", "With a result"), ANSWERED, sum(each.number for each in key), key
    )
    return (
        answered,
        *(
            OverviewColumn(badge(code, address.edition).name, (code,), number_of((code,), due, links), ())
            for code in OPEN
        ),
    )


def tally_figure(links: Links, address: Address) -> Figure:
    """Return the chart of what became of each action's pledges."""
    edition, choose = address.edition, address.edition.choose
    present = [code for code in ANSWERED if number_of((code,), due_pledges(links), links)]
    columns = [TallyColumn(tuple(present or ANSWERED[:1]), choose("有结果", "With a result"))] + [
        TallyColumn((code,), badge(code, edition).name) for code in OPEN
    ]
    sets = [ANSWERED, *((code,) for code in OPEN)]
    actions = by_action(links)
    rows = [
        (theme_id, tuple(number_of(codes, own, links) for codes in sets)) for theme_id, own in actions.items()
    ]
    silent = sorted(rows, key=lambda row: -row[1][2] / len(actions[row[0]]))[:2]
    least = choose("，", " and ").join(
        choose(
            f"{name_of(theme_id, links, address)}（{numbers[2]}/{len(actions[theme_id])}）",
            f"{name_of(theme_id, links, address)} ({numbers[2]} of {len(actions[theme_id])})",
        )
        for theme_id, numbers in silent
    )
    spoken = choose("；", "; ").join(
        name_of(theme_id, links, address)
        + choose("：", ": ")
        + choose("，", ", ").join(
            f"{column.name} {number}" for column, number in zip(columns, numbers, strict=True) if number
        )
        for theme_id, numbers in rows
    )
    return Figure(
        name="tally",
        chart=TallyChart(
            tuple(columns), tuple((name_of(theme_id, links, address), numbers) for theme_id, numbers in rows)
        ),
        title=choose(
            f"未见报告占比最高的是{least}",
            f"Most often not reported on: {least}",
        ),
        subtitle=choose(
            "承诺的项数，按部分和结论分。各列用同一刻度。",
            "Number of pledges by part of the plan and verdict. All columns share one scale.",
        ),
        alternative=f"{spoken}{choose('。', '.')}",
        source=source_line(shown_by(due_pledges(links), links), links, address),
        columns=(choose("部分", "Part"), *(column.name for column in columns)),
        rows=tuple(
            (action_cell(theme_id, links, address), *(number_cell(number) for number in numbers))
            for theme_id, numbers in rows
        ),
        data=counts_data(rows, ("with_result", *OPEN), links, edition.lang),
        files=files_of("tally", address),
        lang=edition.lang,
    )


def share_figure(links: Links, address: Address) -> Figure:
    """Return the chart of the share of each action's pledges that was reported back on."""
    edition, choose = address.edition, address.edition.choose
    shares = []
    for theme_id, own in by_action(links).items():
        answered = number_of(ANSWERED, own, links)
        shares.append((theme_id, len(own), answered, answered + number_of(("other_measure",), own, links)))
    highest = max(answered / due for _, due, answered, _ in shares)
    first = [share for share in shares if share[2] / share[1] == highest]
    none = sum(answered == 0 for _, _, answered, _ in shares)
    names = choose("、", ", ").join(name_of(theme_id, links, address) for theme_id, *_ in first)
    total = len(due_pledges(links))
    whole = sum(answered for _, _, answered, _ in shares)
    return Figure(
        name="share",
        chart=ShareChart(
            choose("有结果", "with a result"),
            choose("加上口径不同的", "with those on a different measure"),
            tuple(
                ShareRow(
                    choose(
                        f"{name_of(theme_id, links, address)}（{due} 项）",
                        f"{name_of(theme_id, links, address)} ({due})",
                    ),
                    answered / due,
                    percent(answered, due),
                    wider / due,
                    percent(wider, due),
                )
                for theme_id, due, answered, wider in shares
            ),
        ),
        title=choose(
            f"方案的 {len(shares)} 个部分里，{none} 个没有一项承诺有结果；占比最高的是{names}，{highest:.0%}",
            f"In {none} of {len(shares)} parts of the plan no pledge has a result; the highest share is {highest:.0%}, "
            f"for {names}",
        ),
        subtitle=choose(
            f"有结果的承诺占该行动全部承诺的比例；全部合计 {percent(whole, total)}（{whole}/{total}）。括号里是承诺的项数。",
            f"Pledges with a result as a share of all pledges of the action; overall {percent(whole, total)} "
            f"({whole} of {total}). In brackets: the number of pledges.",
        ),
        alternative=choose("；", "; ").join(
            choose(
                f"{name_of(theme_id, links, address)}：{due} 项中 {answered} 项有结果，加上口径不同的是 {wider} 项",
                f"{name_of(theme_id, links, address)}: {answered} of {due} with a result, {wider} with those on a different measure",
            )
            for theme_id, due, answered, wider in shares
        )
        + choose("。", "."),
        source=source_line(shown_by(due_pledges(links), links), links, address),
        columns=tuple(
            choose(
                "部分;承诺;有结果;有结果占比;加上口径不同;加上口径不同占比",
                "Part;Pledges;With a result;Share;With different measure;Share with different measure",
            ).split(";")
        ),
        rows=tuple(
            (
                action_cell(theme_id, links, address),
                number_cell(due),
                number_cell(answered),
                Cell(percent(answered, due), is_number=True),
                number_cell(wider),
                Cell(percent(wider, due), is_number=True),
            )
            for theme_id, due, answered, wider in shares
        ),
        data=share_data(shares, links, edition.lang),
        files=files_of("share", address),
        lang=edition.lang,
    )


def number_of(codes: tuple[str, ...], pledges: list[Pledge], links: Links) -> int:
    """Return how many pledges are shown under one of these codes."""
    return sum(verdict_of(each, links) in codes for each in pledges)


def shown_by(pledges: list[Pledge], links: Links) -> list[Statement]:
    """Return pledges with the outcomes that their verdicts rest on, or would: those of their year."""
    years = {each.due_year for each in pledges}
    outcomes: list[Outcome] = [each for each in links.outcomes.values() if each.period_year in years]
    return [*pledges, *outcomes]


def percent(part: int, whole: int) -> str:
    """Return a share as whole per cent."""
    return f"{100 * part / whole:.0f}%"


def name_of(theme_id: str, links: Links, address: Address) -> str:
    """Return a theme's name."""
    return address.edition.pick(links.themes[theme_id], "name")


def action_cell(theme_id: str, links: Links, address: Address) -> Cell:
    """Return the cell that names an action."""
    return Cell(name_of(theme_id, links, address), address.to(theme_path(theme_id)))


def number_cell(number: int) -> Cell:
    """Return a cell with a number."""
    return Cell(str(number), is_number=True)
