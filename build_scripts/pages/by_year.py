"""The short pages that list the years of what has a page a year: the latest year first, with its main number."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.assess.shown import OPEN
from build_scripts.link.addresses import (
    charts_path,
    find_out_path,
    newsroom_path,
    outcomes_path,
    silence_path,
)
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

    `stem` stands in the ids of its sentences in `by_year.ftl`; `years` are those that have a page, latest first,
    `facts` what a year's line tells, `section` the entry of the menu that its list belongs to.
    """

    stem: str
    path: Callable[[int | None], str]
    section: str
    years: Callable[[Casebook], list[int]]
    facts: Callable[[Casebook, int], Mapping[str, str | int]]


def silence_facts(book: Casebook, year: int) -> dict[str, str | int]:
    """Return how many of a year's pledges no document reports on."""
    cases = book.cases_by_year[year]
    return {"total": len(cases), "silent": sum(each.shown == "not_reported" for each in cases)}


def find_out_facts(book: Casebook, year: int) -> dict[str, str | int]:
    """Return how many of a year's pledges a document could settle, and of how many kinds such documents are."""
    cases = book.cases_by_year[year]
    return {
        "settled": sum(each.assessment is not None and each.assessment.verdict in OPEN for each in cases),
        "documents": len({kind for each in cases for _, kind in each.settlements}),
    }


def outcomes_facts(book: Casebook, year: int) -> dict[str, str | int]:
    """Return how many outcomes are reported on a year."""
    return {"outcomes": sum(each.period_year == year for each in book.outcomes.values())}


def answered_facts(book: Casebook, year: int) -> dict[str, str | int]:
    """Return how many of a year's pledges have a result, and whether the year has been assessed at all."""
    cases = book.cases_by_year[year]
    return {
        "state": "assessed" if year in book.judgements else "coming",
        "total": len(cases),
        "answered": sum(each.shown in ANSWERED for each in cases),
    }


def drawn_years(book: Casebook) -> list[int]:
    """Return the years that there are charts on, latest first: of their verdicts, or of their targets."""
    return [
        year
        for year in reversed(book.cases_by_year)
        if year in book.judgements or any(has_result_before(each, year, book) for each in book.indicators)
    ]


def has_result_before(indicator_id: str, year: int, book: Casebook) -> bool:
    """Say whether an indicator has a target for a year and a result of the year before to set beside it."""
    return any(each.due_year == year for each in book.pledges_by_indicator.get(indicator_id, [])) and any(
        each.period_year == year - 1 and each.value is not None
        for each in book.outcomes_by_indicator.get(indicator_id, [])
    )


def reported_years(book: Casebook) -> list[int]:
    """Return the years that outcomes are reported on, latest first."""
    return sorted({each.period_year for each in book.outcomes.values()}, reverse=True)


SILENCE = Register("silence", silence_path, "pledges", assessed_years, silence_facts)
FIND_OUT = Register("find-out", find_out_path, "pledges", assessed_years, find_out_facts)
OUTCOMES = Register("outcomes", outcomes_path, "outcomes", reported_years, outcomes_facts)
CHARTS = Register("charts", charts_path, "charts", drawn_years, answered_facts)
NEWSROOM = Register("newsroom", newsroom_path, "data", assessed_years, answered_facts)

REGISTERS = (SILENCE, FIND_OUT, OUTCOMES, CHARTS, NEWSROOM)
"""What has a page a year, and a list of its years."""


def place_of(register: Register, year: int, book: Casebook, anchor: str = "") -> str:
    """Return the address of a register's page of a year, or of its list where it has none of that year."""
    if year not in register.years(book):
        return register.path(None)
    return register.path(year) + (f"#{anchor}" if anchor else "")


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
                say(f"by-year-{stem}-line", **register.facts(book, year)),
            )
            for year in register.years(book)
        ),
    )


PAGE = Kind(
    "by_year",
    ByYearPage,
    lambda context: [describe_by_year(each, context.book, context.edition) for each in REGISTERS],
)
