"""The chart of what was reported and never promised: outcomes by the section that reports them."""

from build_scripts.assess.case import Casebook
from build_scripts.charts.tally import TallyChart, TallyColumn
from build_scripts.figures.counting import name_of, number_cell, stated_in
from build_scripts.figures.figure import Cell, Figure, files_of, source_line
from build_scripts.figures.numbers_file import counts_data
from build_scripts.link.groups import group
from build_scripts.parts.address import Address
from build_scripts.parts.named import named
from build_scripts.parts.unasked import reported_on, unpledged

NAME = "unpledged"


def unpledged_figure(year: int, book: Casebook, address: Address) -> Figure | None:
    """Return the chart of the outcomes of an assessed year by section; None where each answers a pledge."""
    edition, say = address.edition, address.edition.say
    reported, apart = reported_on(year, book), unpledged(year, book)
    if not apart:
        return None
    columns = (
        TallyColumn((), say("charts-unpledged-apart")),
        TallyColumn((), say("charts-unpledged-against")),
    )
    rows = [
        (theme_id, (number := sum(each in apart for each in own), len(own) - number))
        for theme_id, own in group((each.theme_id, each) for each in reported).items()
    ]
    grounds = stated_in(reported, book)
    spoken = [
        say("charts-unpledged-spoken", part=name_of(theme_id, book, address), number=number, rest=rest)
        for theme_id, (number, rest) in rows
    ]
    return Figure(
        name=NAME,
        year=year,
        chart=TallyChart(
            columns, tuple((name_of(theme_id, book, address), numbers) for theme_id, numbers in rows)
        ),
        title=say("charts-unpledged-title", year=year, total=len(reported), number=len(apart)),
        subtitle=say("charts-unpledged-note", documents=named(grounds.documents, edition)),
        alternative=say("charts-spoken", parts=edition.clauses(spoken)),
        source=source_line(grounds, address),
        columns=(say("charts-part"), *(each.name for each in columns)),
        rows=tuple(
            (Cell(name_of(theme_id, book, address)), *(number_cell(number) for number in numbers))
            for theme_id, numbers in rows
        ),
        data=counts_data(rows, ("without_pledge", "with_pledge"), book, edition),
        files=files_of(year, NAME, address),
        lang=edition.lang,
    )
