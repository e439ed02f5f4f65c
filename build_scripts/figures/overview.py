"""The chart of every pledge as a mark, a row a part."""

from build_scripts.assess.case import Case, Casebook
from build_scripts.charts.overview import OverviewChart, OverviewColumn, OverviewRow, Tally
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
from build_scripts.parts.counts import ANSWERED, counts_of
from build_scripts.parts.named import makers_of, named

NAME = "overview"


def overview_figure(year: int, book: Casebook, address: Address) -> Figure:
    """Return the picture of all pledges of an assessed year."""
    edition, say = address.edition, address.edition.say
    cases = book.cases_by_year[year]
    pledges = [each.pledge for each in cases]
    parts = by_part(cases)
    counts = counts_of(pledges, book, address)
    listed = edition.say("charts-comma").join(
        say("charts-overview-count", verdict=each.badge.name.lower(), number=each.number) for each in counts
    )
    numbers = {
        theme_id: [number_of((each.badge.code,), own) for each in counts] for theme_id, own in parts.items()
    }
    return Figure(
        name=NAME,
        year=year,
        chart=marks_of(cases, book, address),
        title=title_of(year, cases, address),
        subtitle=say(
            "charts-overview-note",
            year=year,
            documents=named(makers_of(cases), edition),
            silent=number_of(("not_reported",), cases),
        ),
        alternative=say("charts-overview-spoken", total=len(cases), counts=listed),
        source=source_line(shown_by(pledges, book), address),
        columns=(say("charts-part"), say("charts-pledges"), *(each.badge.name for each in counts)),
        rows=tuple(
            (part_cell(theme_id, book, address), number_cell(len(own)), *map(number_cell, numbers[theme_id]))
            for theme_id, own in parts.items()
        ),
        data=counts_data(
            ((theme_id, (len(own), *numbers[theme_id])) for theme_id, own in parts.items()),
            ("pledge_count", *(each.badge.code for each in counts)),
            book,
            edition,
        ),
        files=files_of(year, NAME, address),
        lang=edition.lang,
    )


def marks_of(cases: list[Case], book: Casebook, address: Address) -> OverviewChart:
    """Return a picture with a mark a case, a row a part."""
    return OverviewChart(
        columns_of(cases, book, address),
        tuple(
            OverviewRow(
                name_of(theme_id, book, address),
                address.edition.say("charts-overview-row", total=len(own)),
                tallies_of(own, book, address),
            )
            for theme_id, own in by_part(cases).items()
        ),
    )


def title_of(year: int, cases: list[Case], address: Address) -> str:
    """Return what the chart finds: how many pledges have a result, and how many were not reported on."""
    facts = {
        "year": year,
        "answered": number_of(ANSWERED, cases),
        "silent": number_of(("not_reported",), cases),
    }
    if len(cases) == 1:
        return address.edition.say("charts-overview-title-single", **facts)
    return address.edition.say("charts-overview-title", total=len(cases), **facts)


def tallies_of(cases: list[Case], book: Casebook, address: Address) -> tuple[Tally, ...]:
    """Return how many of the cases have each verdict that occurs."""
    counts = counts_of([each.pledge for each in cases], book, address)
    return tuple(Tally(each.badge.code, each.badge.name, each.number) for each in counts)


def columns_of(cases: list[Case], book: Casebook, address: Address) -> tuple[OverviewColumn, ...]:
    """Return the columns of the picture: what has a result, then each verdict that leaves it open."""
    edition = address.edition
    key = tuple(each for each in tallies_of(cases, book, address) if each.code in ANSWERED)
    answered = OverviewColumn(
        edition.say("charts-with-result"), ANSWERED, sum(each.number for each in key), key
    )
    return (
        answered,
        *(OverviewColumn(open_name(codes, edition), codes, number_of(codes, cases), ()) for codes in OPEN),
    )
