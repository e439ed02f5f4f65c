"""The chart of what became of the pledges of each part."""

from build_scripts.assess.case import Casebook
from build_scripts.charts.tally import TallyChart, TallyColumn
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
from build_scripts.parts.address import Address
from build_scripts.parts.badges import badge
from build_scripts.parts.counts import ANSWERED


def tally_figure(year: int, book: Casebook, address: Address) -> Figure:
    """Return the chart of what became of each action's pledges."""
    edition, choose = address.edition, address.edition.choose
    present = [code for code in ANSWERED if number_of((code,), due_pledges(book, year), book)]
    columns = [TallyColumn(tuple(present or ANSWERED[:1]), choose("有结果", "With a result"))] + [
        TallyColumn((code,), badge(code, edition).name) for code in OPEN
    ]
    sets = [ANSWERED, *((code,) for code in OPEN)]
    actions = by_action(book, year)
    rows = [
        (theme_id, tuple(number_of(codes, own, book) for codes in sets)) for theme_id, own in actions.items()
    ]
    silent = sorted(rows, key=lambda row: -row[1][2] / len(actions[row[0]]))[:2]
    least = choose("，", " and ").join(
        choose(
            f"{name_of(theme_id, book, address)}（{numbers[2]}/{len(actions[theme_id])}）",
            f"{name_of(theme_id, book, address)} ({numbers[2]} of {len(actions[theme_id])})",
        )
        for theme_id, numbers in silent
    )
    spoken = choose("；", "; ").join(
        name_of(theme_id, book, address)
        + choose("：", ": ")
        + choose("，", ", ").join(
            f"{column.name} {number}" for column, number in zip(columns, numbers, strict=True) if number
        )
        for theme_id, numbers in rows
    )
    return Figure(
        name="tally",
        chart=TallyChart(
            tuple(columns), tuple((name_of(theme_id, book, address), numbers) for theme_id, numbers in rows)
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
        source=source_line(shown_by(due_pledges(book, year), book), book, address),
        columns=(choose("部分", "Part"), *(column.name for column in columns)),
        rows=tuple(
            (action_cell(theme_id, book, address), *(number_cell(number) for number in numbers))
            for theme_id, numbers in rows
        ),
        data=counts_data(rows, ("with_result", *OPEN), book, edition.lang),
        files=files_of("tally", address),
        lang=edition.lang,
    )
