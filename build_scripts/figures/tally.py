"""The chart of what became of the pledges of each part."""

from build_scripts.assess.case import Case, Casebook
from build_scripts.charts.tally import TallyChart, TallyColumn
from build_scripts.figures.counting import (
    OPEN,
    by_part,
    name_of,
    number_cell,
    number_of,
    open_name,
    part_cell,
    shown_by,
)
from build_scripts.figures.figure import Figure, files_of, source_line
from build_scripts.figures.numbers_file import counts_data
from build_scripts.parts.address import Address
from build_scripts.parts.counts import ANSWERED
from build_scripts.parts.named import joined, makers_of, named

NAME = "tally"
NAMED = 2
"""How many parts the title names: those that were reported on least."""


def tally_figure(year: int, book: Casebook, address: Address) -> Figure:
    """Return the chart of what became of the pledges of each part in an assessed year."""
    edition, say = address.edition, address.edition.say
    cases = book.cases_by_year[year]
    parts = by_part(cases)
    present = [code for code in ANSWERED if number_of((code,), cases)]
    columns = [TallyColumn(tuple(present or ANSWERED[:1]), say("charts-with-result"))] + [
        TallyColumn(codes, open_name(codes, edition)) for codes in OPEN
    ]
    sets = [ANSWERED, *OPEN]
    rows = [(theme_id, tuple(number_of(codes, own) for codes in sets)) for theme_id, own in parts.items()]
    spoken = [
        say(
            "charts-tally-spoken",
            part=name_of(theme_id, book, address),
            counts=say("charts-comma").join(
                say("charts-tally-count", column=column.name, number=number)
                for column, number in zip(columns, numbers, strict=True)
                if number
            ),
        )
        for theme_id, numbers in rows
    ]
    return Figure(
        name=NAME,
        year=year,
        chart=TallyChart(
            tuple(columns), tuple((name_of(theme_id, book, address), numbers) for theme_id, numbers in rows)
        ),
        title=title_of(parts, book, address),
        subtitle=say("charts-tally-note", documents=named(makers_of(cases), edition)),
        alternative=say("charts-spoken", parts=edition.clauses(spoken)),
        source=source_line(shown_by((each.pledge for each in cases), book), address),
        columns=(say("charts-part"), *(column.name for column in columns)),
        rows=tuple(
            (part_cell(theme_id, book, address), *(number_cell(number) for number in numbers))
            for theme_id, numbers in rows
        ),
        data=counts_data(rows, ("judged", "spoken_of", "not_reported", "not_checkable"), book, edition.lang),
        files=files_of(year, NAME, address),
        lang=edition.lang,
    )


def title_of(parts: dict[str, list[Case]], book: Casebook, address: Address) -> str:
    """Return what the chart finds: the parts whose pledges were most often not reported on."""
    edition, say = address.edition, address.edition.say
    silent = {
        theme_id: number for theme_id, own in parts.items() if (number := number_of(("not_reported",), own))
    }
    if not silent:
        return say("charts-tally-title-nothing")
    least = sorted(silent, key=lambda theme_id: -silent[theme_id] / len(parts[theme_id]))[:NAMED]
    return say(
        "charts-tally-title",
        least=joined(
            [
                say(
                    "charts-tally-least",
                    part=name_of(theme_id, book, address),
                    silent=silent[theme_id],
                    total=len(parts[theme_id]),
                )
                for theme_id in least
            ],
            edition,
        ),
    )
