"""Propose what a person would code of a row of a table: targets are pledges, results outcomes, the rest is neither."""

from dataclasses import replace

from build_scripts.ingest.candidates import (
    DOUBTFUL,
    LIKELY,
    Candidate,
    Omission,
    Proposal,
    account,
    propose,
)
from build_scripts.ingest.grids import ITEM, RESULT, TARGET, Cell
from build_scripts.ingest.periods import YEAR, Period, Years
from build_scripts.ingest.zones import find_zones


def propose_row(text: str, cells: tuple[Cell, ...], period: Period, years: Years) -> Proposal:
    """Return what the rules propose of a row of a table: targets are pledges, results outcomes, the rest is neither.

    Where a table gives the result beside the target, both are of the year that the document looks back on.
    """
    found = propose(text, Period("", years.back), years)
    has_result = any(each.role == RESULT for each in cells)
    item = next((each.text for each in cells if each.role == ITEM), "")
    kept: list[Candidate] = []
    omissions = list(found.omissions)
    for each in found.candidates:
        cell, place = cell_at(text, cells, each.start)
        if cell is None or cell.role not in (TARGET, RESULT):
            omissions.append(Omission(each.start, each.end, "scope", DOUBTFUL))
            continue
        year = years.back if has_result else (period.year if period.direction == "pledge" else years.ahead)
        named = YEAR.search(cell.heading)
        kept.append(
            replace(
                each,
                kind="pledge" if cell.role == TARGET else "outcome",
                year=int(named[1]) if named else year,
                quote=row_quote(text, place, each),
                subjects=(item or each.subjects[0],),
                confidence=LIKELY if each.unit else DOUBTFUL,
                why=(
                    f"in the column “{cell.heading}” of a table",
                    *(why for why in each.why if "heading" not in why),
                ),
            )
        )
    return account(text, kept, omissions, find_zones(text))


def cell_at(text: str, cells: tuple[Cell, ...], place: int) -> tuple[Cell | None, tuple[int, int]]:
    """Return the cell of a row that holds a place of its text, and where it stands."""
    at = 0
    for cell in cells:
        start = text.find(cell.text, at)
        if start < 0:
            continue
        at = start + len(cell.text)
        if start <= place < at:
            return cell, (start, at)
    return None, (0, 0)


def row_quote(text: str, place: tuple[int, int], own: Candidate) -> tuple[int, int] | None:
    """Return the shortest part of a row that holds the cell of a figure and its item, and occurs and holds it once."""
    figure = text[own.start : own.end]
    for start, end in ((place[0], place[1]), (0, place[1])):
        if (
            text.count(text[start:end]) == 1
            and text.count(figure, start, end) == 1
            and end - start > len(figure)
        ):
            return start, end
    return own.quote
