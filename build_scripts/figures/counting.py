"""Counts of pledges by part and verdict, and cells to show them in."""

from build_scripts.assess.case import Casebook
from build_scripts.figures.figure import Cell
from build_scripts.link.addresses import theme_path
from build_scripts.link.groups import group
from build_scripts.link.years import assessed_years
from build_scripts.load.records import Outcome, Pledge, Statement
from build_scripts.parts.address import Address

OPEN = ("other_measure", "not_reported", "not_checkable")
"""The verdicts that leave open whether a pledge was kept."""


def due_pledges(book: Casebook, year: int | None = None) -> list[Pledge]:
    """Return the pledges of a year; of the latest assessed one, where none is given."""
    year = year or assessed_years(book)[0]
    return [each for each in book.pledges.values() if each.due_year == year]


def by_action(book: Casebook, year: int | None = None) -> dict[str, list[Pledge]]:
    """Return the pledges of a year by theme, in reading order; of the latest assessed one, where none is given."""
    return group((each.theme_id, each) for each in due_pledges(book, year))


def number_of(codes: tuple[str, ...], pledges: list[Pledge], book: Casebook) -> int:
    """Return how many pledges are shown under one of these codes."""
    return sum(book.cases[each.id].shown in codes for each in pledges)


def shown_by(pledges: list[Pledge], book: Casebook) -> list[Statement]:
    """Return pledges with the outcomes that their verdicts rest on, or would: those of their year."""
    years = {each.due_year for each in pledges}
    outcomes: list[Outcome] = [each for each in book.outcomes.values() if each.period_year in years]
    return [*pledges, *outcomes]


def percent(part: int, whole: int) -> str:
    """Return a share as whole per cent."""
    return f"{100 * part / whole:.0f}%"


def name_of(theme_id: str, book: Casebook, address: Address) -> str:
    """Return a theme's name."""
    return address.edition.pick(book.themes[theme_id], "name")


def action_cell(theme_id: str, book: Casebook, address: Address) -> Cell:
    """Return the cell that names an action."""
    return Cell(name_of(theme_id, book, address), address.to(theme_path(theme_id)))


def number_cell(number: int) -> Cell:
    """Return a cell with a number."""
    return Cell(str(number), is_number=True)
