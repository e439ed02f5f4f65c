"""The chart of how much of each part was reported back on."""

from dataclasses import dataclass

from build_scripts.assess.case import Case, Casebook
from build_scripts.charts.reported import ShareChart, ShareRow
from build_scripts.figures.counting import (
    by_part,
    name_of,
    number_cell,
    number_of,
    part_cell,
    percent,
    shown_by,
)
from build_scripts.figures.figure import Cell, Figure, files_of, source_line
from build_scripts.figures.numbers_file import share_data
from build_scripts.parts.address import Address
from build_scripts.parts.counts import ANSWERED, SPOKEN
from build_scripts.parts.named import joined, makers_of, named
from build_scripts.words.edition import Edition

NAME = "share"


@dataclass(frozen=True)
class Part:
    """How many pledges a part holds, how many of them have a result, and how many with those on other measures."""

    theme_id: str
    name: str
    due: int
    answered: int
    wider: int


def share_figure(year: int, book: Casebook, address: Address) -> Figure:
    """Return the chart of the share of each part's pledges, of an assessed year, that was reported back on."""
    edition, say = address.edition, address.edition.say
    cases = book.cases_by_year[year]
    parts = [part_of(theme_id, own, book, address) for theme_id, own in by_part(cases).items()]
    answered = number_of(ANSWERED, cases)
    return Figure(
        name=NAME,
        year=year,
        chart=ShareChart(
            say("charts-share-narrow"),
            say("charts-share-wide"),
            tuple(
                ShareRow(
                    say("charts-share-row", part=each.name, total=each.due),
                    each.answered / each.due,
                    percent(each.answered, each.due),
                    each.wider / each.due,
                    percent(each.wider, each.due),
                )
                for each in parts
            ),
        ),
        title=title_of(parts, cases, edition),
        subtitle=say(
            "charts-share-note",
            share=percent(answered, len(cases)),
            answered=answered,
            total=len(cases),
        ),
        alternative=say(
            "charts-spoken",
            parts=edition.clauses(
                say(
                    "charts-share-spoken",
                    part=each.name,
                    total=each.due,
                    answered=each.answered,
                    wider=each.wider,
                )
                for each in parts
            ),
        ),
        source=source_line(shown_by((each.pledge for each in cases), book), address),
        columns=(
            say("charts-part"),
            say("charts-pledges"),
            say("charts-with-result"),
            say("charts-share"),
            say("charts-with-other"),
            say("charts-share-with-other"),
        ),
        rows=tuple(
            (
                part_cell(each.theme_id, book, address),
                number_cell(each.due),
                number_cell(each.answered),
                Cell(percent(each.answered, each.due), is_number=True),
                number_cell(each.wider),
                Cell(percent(each.wider, each.due), is_number=True),
            )
            for each in parts
        ),
        data=share_data(
            ((each.theme_id, each.due, each.answered, each.wider) for each in parts), book, edition.lang
        ),
        files=files_of(year, NAME, address),
        lang=edition.lang,
    )


def part_of(theme_id: str, cases: list[Case], book: Casebook, address: Address) -> Part:
    """Return the numbers of one part."""
    answered = number_of(ANSWERED, cases)
    wider = answered + number_of(SPOKEN, cases)
    return Part(theme_id, name_of(theme_id, book, address), len(cases), answered, wider)


def title_of(parts: list[Part], cases: list[Case], edition: Edition) -> str:
    """Return what the chart finds: how many parts have no result at all, and which has most."""
    say = edition.say
    answered = number_of(ANSWERED, cases)
    if not answered:
        return say("charts-share-title-nothing", total=len(cases))
    if len(parts) == 1:
        return say("charts-share-title-single", total=len(cases), answered=answered, part=parts[0].name)
    highest = max(each.answered / each.due for each in parts)
    facts: dict[str, str | int] = {
        "documents": named(makers_of(cases), edition),
        "parts": len(parts),
        "share": f"{highest:.0%}",
        "first": joined([each.name for each in parts if each.answered / each.due == highest], edition),
    }
    none = sum(not each.answered for each in parts)
    if not none:
        return say("charts-share-title-each", **facts)
    return say("charts-share-title", none=none, **facts)
