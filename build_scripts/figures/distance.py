"""The chart of how far each reported number is from its target."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from build_scripts.assess.arithmetic import difference_unit
from build_scripts.assess.case import Case, Casebook
from build_scripts.assess.verdict import Computation
from build_scripts.charts.distance import DistanceChart, DistanceRow, Unplaced
from build_scripts.figures.counting import shown_by
from build_scripts.figures.figure import MOST, Cell, Figure, files_of, only_some, source_line
from build_scripts.figures.numbers_file import distance_data
from build_scripts.link.addresses import pledge_path
from build_scripts.link.groups import group
from build_scripts.load.records import Indicator, Unit
from build_scripts.parts.address import Address
from build_scripts.parts.badges import badge
from build_scripts.parts.margins import silence_caveat
from build_scripts.parts.values import figure_of, flagged, flags_of
from build_scripts.words.numbers import MINUS, write_number
from build_scripts.words.sums import arithmetic

NAME = "distance"


@dataclass(frozen=True)
class Measured:
    """A case whose number can be set against its target; `unit` is that of the difference."""

    case: Case
    indicator: Indicator
    computation: Computation
    unit: Unit

    @property
    def advantage(self) -> Decimal:
        """How far the outcome is on the good side of its target."""
        difference = self.computation.difference
        return -difference if self.indicator.better == "lower" else difference


def distance_figure(year: int, book: Casebook, address: Address) -> Figure | None:
    """Return the chart of how far outcomes are from the targets of an assessed year; None where none can be measured."""
    edition, say = address.edition, address.edition.say
    numbers = [each for each in book.cases_by_year[year] if each.pledge.kind == "quantitative"]
    measured = measured_of(numbers, book)
    if not measured:
        return None
    sums = {each.case.id: sums_of(each, book, address) for each in measured}
    rest = [each for each in numbers if each.id not in sums]
    unplaced = unplaced_of(rest, address)
    listed = sorted(numbers, key=lambda each: each.id not in sums)
    spoken = [
        say("charts-distance-spoken", pledge=edition.pick(each.case.pledge, "title"), sum=sums[each.case.id])
        for each in measured[:MOST]
    ]
    return Figure(
        name=NAME,
        year=year,
        chart=distances_of(measured[:MOST], unplaced, book, address),
        title=say("charts-distance-title", number=len(numbers), measured=len(measured)),
        subtitle=edition.run(
            [
                say("charts-distance-note"),
                only_some(kinds_of(measured, rest), edition),
                silence_caveat(numbers, edition),
            ]
        ),
        alternative=edition.run(
            say("charts-spoken", parts=edition.clauses(parts))
            for parts in (spoken, [each.heading for each in unplaced])
            if parts
        ),
        source=source_line(shown_by((each.pledge for each in numbers), book), address),
        columns=(
            say("common-pledge"),
            say("charts-number-pledged"),
            say("common-verdict"),
            say("charts-distance"),
        ),
        rows=tuple(
            (
                Cell(edition.pick(each.pledge, "title"), address.to(pledge_path(each.id))),
                Cell(figure_of(each.pledge, book, edition), is_number=True),
                Cell(badge(each.shown, edition).name),
                Cell(sums.get(each.id, "—"), is_number=True),
            )
            for each in listed
        ),
        data=distance_data(listed, book, edition),
        files=files_of(year, NAME, address),
        lang=edition.lang,
    )


def kinds_of(measured: list[Measured], rest: Iterable[Case]) -> list[int]:
    """Return how many things of each kind there are to show: bars, and pledges without one by their verdict."""
    return [len(measured), *Counter(each.shown for each in rest).values()]


def distances_of(
    measured: list[Measured], unplaced: tuple[Unplaced, ...], book: Casebook, address: Address
) -> DistanceChart:
    """Return a picture with a bar for each pledge that can be measured, and the names of the others."""
    say = address.edition.say
    return DistanceChart(
        say("charts-distance-target"),
        say("charts-distance-below"),
        say("charts-distance-above"),
        groups_of(measured, book, address),
        unplaced,
    )


def measured_of(cases: Iterable[Case], book: Casebook) -> list[Measured]:
    """Return those of the cases whose distance from the target is known."""
    return [
        Measured(each, each.indicator, each.computation, difference_unit(each.pledge, book.units))
        for each in cases
        if each.computation and each.indicator
    ]


def groups_of(
    measured: list[Measured], book: Casebook, address: Address
) -> tuple[tuple[str, tuple[DistanceRow, ...]], ...]:
    """Return the bars, those of one unit together under its name, the best first."""
    edition = address.edition
    found = []
    for own in group((each.unit.unit_id, each) for each in measured).values():
        longest = max(abs(each.computation.difference) for each in own) or Decimal(1)
        ordered = sorted(own, key=lambda each: -each.advantage)
        heading = edition.say("charts-distance-unit", unit=edition.pick(own[0].unit, "name"))
        found.append((heading, tuple(row_of(each, longest, book, address) for each in ordered)))
    return tuple(found)


def row_of(measured: Measured, longest: Decimal, book: Casebook, address: Address) -> DistanceRow:
    """Return a pledge's bar; `longest` is the longest distance of its unit."""
    edition, case = address.edition, measured.case
    difference = measured.computation.difference
    sign = MINUS if difference < 0 else "+" if difference > 0 else ""
    reported = edition.listed(
        flagged(figure_of(each, book, edition), flags_of(each, edition), edition) for each in case.weighed
    )
    return DistanceRow(
        name=edition.pick(case.pledge, "title"),
        detail=edition.say("charts-distance-reported", figures=reported),
        length=float(difference / longest),
        text=sign + write_number(abs(difference), edition),
        code=case.shown,
    )


def unplaced_of(cases: Iterable[Case], address: Address) -> tuple[Unplaced, ...]:
    """Return the pledges that have no bar, by their verdicts."""
    edition = address.edition
    return tuple(
        Unplaced(
            code,
            edition.say(
                "charts-distance-unplaced", verdict=badge(code, edition).name.lower(), number=len(own)
            ),
            tuple(edition.pick(each.pledge, "title") for each in own[:MOST]),
        )
        for code, own in group((each.shown, each) for each in cases).items()
    )


def sums_of(measured: Measured, book: Casebook, address: Address) -> str:
    """Return the arithmetic of a pledge."""
    return arithmetic(measured.computation, book.units, address.edition)
