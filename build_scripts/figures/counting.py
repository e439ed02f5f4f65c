"""Counts of pledges by part and verdict, cells to show them in, and what they rest on."""

from collections.abc import Iterable

from build_scripts.assess.case import Case, Casebook
from build_scripts.figures.figure import Cell, Grounds
from build_scripts.link.addresses import theme_path
from build_scripts.link.groups import group
from build_scripts.load.ledger import Source
from build_scripts.load.records import Pledge, Statement
from build_scripts.parts.address import Address
from build_scripts.parts.badges import badge
from build_scripts.parts.counts import SPOKEN
from build_scripts.words.edition import Edition

OPEN = (SPOKEN, ("not_reported",), ("not_checkable",))
"""The verdicts that leave open whether a pledge was kept, as charts have columns of them."""


def open_name(codes: tuple[str, ...], edition: Edition) -> str:
    """Return what a column of `OPEN` is called."""
    return edition.say("charts-spoken-of") if codes == SPOKEN else badge(codes[0], edition).name


def by_part(cases: Iterable[Case]) -> dict[str, list[Case]]:
    """Return cases by the id of their theme, in reading order."""
    return group((each.pledge.theme_id, each) for each in cases)


def number_of(codes: tuple[str, ...], cases: Iterable[Case]) -> int:
    """Return how many cases are shown under one of these codes."""
    return sum(each.shown in codes for each in cases)


def shown_by(pledges: Iterable[Pledge], book: Casebook) -> Grounds:
    """Return what verdicts rest on: the documents that make the pledges, and those searched for their results."""
    cases = book.cases_of(pledges)
    names = {source.package.name for each in cases for source in (each.source, *each.searched)}
    return grounds_of(names, cases, book)


def stated_in(statements: Iterable[Statement], book: Casebook) -> Grounds:
    """Return what numbers beside each other rest on: the documents that they stand in."""
    shown = list(statements)
    names = {book.source_of[each.paragraph_id].package.name for each in shown}
    return grounds_of(names, book.cases_of(each for each in shown if isinstance(each, Pledge)), book)


def grounds_of(names: set[str], cases: Iterable[Case], book: Casebook) -> Grounds:
    """Return documents with the latest day on which one of the cases was assessed, or gone through again."""
    own = list(cases)
    days = [each.assessment.as_of for each in own if each.assessment]
    searched = [each.search.as_of for each in own if each.search]
    return Grounds(in_order(names, book), max([*days, *searched], default=None))


def in_order(names: set[str], book: Casebook) -> tuple[Source, ...]:
    """Return documents, by the names of their packages, in the order of the ledger."""
    return tuple(source for name, source in book.sources.items() if name in names)


def percent(part: int, whole: int) -> str:
    """Return a share as whole per cent."""
    return f"{100 * part / whole:.0f}%"


def name_of(theme_id: str, book: Casebook, address: Address) -> str:
    """Return a theme's name."""
    return address.edition.pick(book.themes[theme_id], "name")


def part_cell(theme_id: str, book: Casebook, address: Address) -> Cell:
    """Return the cell that names a part."""
    return Cell(name_of(theme_id, book, address), address.to(theme_path(theme_id)))


def number_cell(number: int) -> Cell:
    """Return a cell with a number."""
    return Cell(str(number), is_number=True)
