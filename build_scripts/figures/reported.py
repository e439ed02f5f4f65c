"""The chart of how much of each part was reported back on."""

from build_scripts.assess.case import Casebook
from build_scripts.charts.reported import ShareChart, ShareRow
from build_scripts.figures.counting import (
    action_cell,
    by_action,
    due_pledges,
    name_of,
    number_cell,
    number_of,
    percent,
    shown_by,
)
from build_scripts.figures.figure import Cell, Figure, files_of, source_line
from build_scripts.figures.numbers_file import share_data
from build_scripts.parts.address import Address
from build_scripts.parts.counts import ANSWERED


def share_figure(year: int, book: Casebook, address: Address) -> Figure:
    """Return the chart of the share of each action's pledges that was reported back on."""
    edition, choose = address.edition, address.edition.choose
    shares = []
    for theme_id, own in by_action(book, year).items():
        answered = number_of(ANSWERED, own, book)
        shares.append((theme_id, len(own), answered, answered + number_of(("other_measure",), own, book)))
    highest = max(answered / due for _, due, answered, _ in shares)
    first = [share for share in shares if share[2] / share[1] == highest]
    none = sum(answered == 0 for _, _, answered, _ in shares)
    names = choose("、", ", ").join(name_of(theme_id, book, address) for theme_id, *_ in first)
    total = len(due_pledges(book, year))
    whole = sum(answered for _, _, answered, _ in shares)
    return Figure(
        name="share",
        chart=ShareChart(
            choose("有结果", "with a result"),
            choose("加上口径不同的", "with those on a different measure"),
            tuple(
                ShareRow(
                    choose(
                        f"{name_of(theme_id, book, address)}（{due} 项）",
                        f"{name_of(theme_id, book, address)} ({due})",
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
                f"{name_of(theme_id, book, address)}：{due} 项中 {answered} 项有结果，加上口径不同的是 {wider} 项",
                f"{name_of(theme_id, book, address)}: {answered} of {due} with a result, {wider} with those on a different measure",
            )
            for theme_id, due, answered, wider in shares
        )
        + choose("。", "."),
        source=source_line(shown_by(due_pledges(book, year), book), book, address),
        columns=tuple(
            choose(
                "部分;承诺;有结果;有结果占比;加上口径不同;加上口径不同占比",
                "Part;Pledges;With a result;Share;With different measure;Share with different measure",
            ).split(";")
        ),
        rows=tuple(
            (
                action_cell(theme_id, book, address),
                number_cell(due),
                number_cell(answered),
                Cell(percent(answered, due), is_number=True),
                number_cell(wider),
                Cell(percent(wider, due), is_number=True),
            )
            for theme_id, due, answered, wider in shares
        ),
        data=share_data(shares, book, edition.lang),
        files=files_of("share", address),
        lang=edition.lang,
    )
