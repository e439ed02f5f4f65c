"""The short pages that list the years of what has a page a year: the latest year first, with its main number."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import charts_path, newsroom_path, outcomes_path, silence_path
from build_scripts.link.years import assessed_years
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.counts import ANSWERED
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition


@dataclass(frozen=True)
class Register:
    """What has a page a year.

    `stem` ends the ids of its sentences in `by_year.ftl`; `numbers` are the facts of a year's line, `section` the
    entry of the menu that its list belongs to.
    """

    stem: str
    path: Callable[[int | None], str]
    section: str
    numbers: Callable[[Casebook, int], Mapping[str, int]]


def silence_numbers(book: Casebook, year: int) -> dict[str, int]:
    """Return how many of a year's pledges no document reports on."""
    cases = book.cases_by_year[year]
    return {"total": len(cases), "silent": sum(each.shown == "not_reported" for each in cases)}


def outcomes_numbers(book: Casebook, year: int) -> dict[str, int]:
    """Return how many outcomes are reported on a year."""
    return {"outcomes": sum(each.period_year == year for each in book.outcomes.values())}


def answered_numbers(book: Casebook, year: int) -> dict[str, int]:
    """Return how many of a year's pledges have a result."""
    cases = book.cases_by_year[year]
    return {"total": len(cases), "answered": sum(each.shown in ANSWERED for each in cases)}


SILENCE = Register("silence", silence_path, "pledges", silence_numbers)
OUTCOMES = Register("outcomes", outcomes_path, "outcomes", outcomes_numbers)
CHARTS = Register("charts", charts_path, "charts", answered_numbers)
NEWSROOM = Register("newsroom", newsroom_path, "data", answered_numbers)

REGISTERS = (SILENCE,)
"""What has a page a year by now; only of these is there a list of years."""


def place_of(register: Register, year: int, anchor: str = "") -> str:
    """Return the address of a register's page of a year, or of the one page that it has for all years."""
    return register.path(year if register in REGISTERS else None) + (f"#{anchor}" if anchor else "")


@dataclass(frozen=True)
class YearLine:
    """A year of the list: the link to its page, and its main number in a sentence."""

    reference: Reference
    text: str


@dataclass(frozen=True, kw_only=True)
class ByYearPage(Page):
    """A list of years; see templates/by_year.md.jinja."""

    lead: str
    years: tuple[YearLine, ...]


def describe_by_year(register: Register, book: Casebook, edition: Edition) -> ByYearPage:
    """Return the list of a register's years."""
    address = Address(edition, register.path(None))
    say, stem = edition.say, register.stem
    return ByYearPage(
        address=address,
        title=say(f"by-year-{stem}-title"),
        description=say(f"by-year-{stem}-description"),
        section=register.section,
        lead=say(f"by-year-{stem}-lead"),
        years=tuple(
            YearLine(
                Reference(say("by-year-year", year=year), address.to(register.path(year))),
                say(f"by-year-{stem}-line", **register.numbers(book, year)),
            )
            for year in assessed_years(book)
        ),
    )


PAGE = Kind(
    "by_year",
    ByYearPage,
    lambda context: [describe_by_year(each, context.book, context.edition) for each in REGISTERS],
)
