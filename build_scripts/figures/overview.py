"""The chart of every pledge as a mark, a row a part."""

from build_scripts.assess.case import Casebook
from build_scripts.charts.overview import OverviewChart, OverviewColumn, OverviewRow, Tally
from build_scripts.figures.counting import (
    OPEN,
    action_cell,
    by_action,
    due_pledges,
    name_of,
    number_cell,
    number_of,
    shown_by,
)
from build_scripts.figures.figure import Figure, files_of, source_line
from build_scripts.figures.numbers_file import counts_data
from build_scripts.link.years import assessed_years
from build_scripts.load.records import Pledge
from build_scripts.parts.address import Address
from build_scripts.parts.badges import badge
from build_scripts.parts.counts import ANSWERED, counts_of


def overview_figure(book: Casebook, address: Address) -> Figure:
    """Return the picture of all pledges of the latest assessed year."""
    edition, choose = address.edition, address.edition.choose
    due = due_pledges(book)
    year = assessed_years(book)[0]
    answered = number_of(ANSWERED, due, book)
    silent = number_of(("not_reported",), due, book)
    counts = counts_of(due, book, address)
    rows = []
    for theme_id, own in by_action(book).items():
        tallies = tuple(
            Tally(each.badge.code, each.badge.name, each.number) for each in counts_of(own, book, address)
        )
        rows.append(
            (
                theme_id,
                OverviewRow(
                    name_of(theme_id, book, address),
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
        chart=OverviewChart(columns_of(due, book, address), tuple(row for _, row in rows)),
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
        source=source_line(shown_by(due, book), book, address),
        columns=(
            choose("部分", "Part"),
            choose("承诺", "Pledges"),
            *(each.badge.name for each in counts),
        ),
        rows=tuple(
            (
                action_cell(theme_id, book, address),
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
                (theme_id, (len(own), *(number_of((each.badge.code,), own, book) for each in counts)))
                for theme_id, own in by_action(book).items()
            ),
            ("pledge_count", *(each.badge.code for each in counts)),
            book,
            edition.lang,
        ),
        files=files_of("overview", address),
        lang=edition.lang,
    )


def columns_of(due: list[Pledge], book: Casebook, address: Address) -> tuple[OverviewColumn, ...]:
    """Return the columns of the picture: what has a result, then each verdict that leaves it open."""
    key = tuple(
        Tally(each.badge.code, each.badge.name, each.number)
        for each in counts_of(due, book, address)
        if each.badge.code in ANSWERED
    )
    answered = OverviewColumn(
        address.edition.choose("有结果", "With a result"), ANSWERED, sum(each.number for each in key), key
    )
    return (
        answered,
        *(
            OverviewColumn(badge(code, address.edition).name, (code,), number_of((code,), due, book), ())
            for code in OPEN
        ),
    )
