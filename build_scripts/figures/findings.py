"""What the verdicts of a year say, as findings to be printed; one that does not hold is left out."""

from collections.abc import Sequence
from dataclasses import replace

from build_scripts.assess.case import Case
from build_scripts.charts.overview import OverviewChart
from build_scripts.figures.counting import by_part, name_of, number_of, percent, shown_by
from build_scripts.figures.distance import distances_of, kinds_of, measured_of, unplaced_of
from build_scripts.figures.figure import MOST, Grounds, only_some
from build_scripts.figures.finding import Desk, Finding, extent, telling
from build_scripts.figures.overview import marks_of
from build_scripts.link.addresses import pledges_path, silence_path
from build_scripts.load.records import Pledge
from build_scripts.parts.counts import ANSWERED, SPOKEN, counts_of
from build_scripts.parts.margins import silence_apart
from build_scripts.parts.named import makers_of, named
from build_scripts.parts.other_readings import caveats_of
from build_scripts.parts.quotable import is_estimate
from build_scripts.words.sums import arithmetic

TOLD = 3
"""How many pledges a sentence names with their sums; more of them, and nobody would print it."""


def verdict_findings(desk: Desk) -> list[Finding]:
    """Return the findings on what became of the pledges of a year."""
    every = (
        not_reported(desk),
        judged(desk),
        compared(desk),
        missed(desk),
        mentioned(desk),
        parts_open(desk),
    )
    return [each for each in every if each]


def pledges_of(cases: Sequence[Case]) -> list[Pledge]:
    """Return the pledges of cases."""
    return [each.pledge for each in cases]


def grounds_of(desk: Desk) -> Grounds:
    """Return what verdicts of the year rest on."""
    return shown_by(pledges_of(desk.cases), desk.book)


def some_of(cases: list[Case], desk: Desk) -> OverviewChart:
    """Return a picture of some of the pledges, a mark each, without the columns that none of them stands in."""
    chart = marks_of(cases, desk.book, desk.address)
    return replace(chart, columns=tuple(each for each in chart.columns if each.total))


def not_reported(desk: Desk) -> Finding | None:
    """Return how many pledges the documents searched give no result for."""
    silent = [each for each in desk.cases if each.shown == "not_reported"]
    if not silent:
        return None
    edition, total = desk.edition, len(desk.cases)
    caveat = [edition.say("findings-silence"), silence_apart(desk.cases, edition)]
    return desk.write(
        "not-reported",
        {
            "year": desk.year,
            "total": total,
            "silent": len(silent),
            "extent": extent(len(silent), total),
            "share": percent(len(silent), total),
            **desk.searched,
        },
        pledges_of(silent),
        (marks_of(desk.cases, desk.book, desk.address), grounds_of(desk)),
        telling(silent),
        edition.run(caveat),
        silence_path(desk.year),
    )


def judged(desk: Desk) -> Finding | None:
    """Return how many pledges can be judged, and how."""
    answered = [each for each in desk.cases if each.shown in ANSWERED]
    if not answered:
        return None
    edition, reach = desk.edition, extent(len(answered), len(desk.cases))
    counts = [
        edition.say("findings-verdict", verdict=each.badge.name.lower(), number=each.number)
        for each in counts_of(pledges_of(answered), desk.book, desk.address)
    ]
    return desk.write(
        "judged",
        {
            "year": desk.year,
            "total": len(desk.cases),
            "answered": len(answered),
            "verdicts": edition.say("citation-separator").join(counts),
            "extent": reach,
            **desk.searched,
        },
        pledges_of(answered),
        (some_of(answered, desk), grounds_of(desk)),
        telling(answered),
        edition.say("findings-judged-caveat", extent=reach, stated=number_of(("stated",), answered)),
        pledges_path(year=desk.year, verdict=ANSWERED),
    )


def compared(desk: Desk) -> Finding | None:
    """Return how many pledges with a number can be checked against the same figure."""
    numbers = [each for each in desk.cases if each.pledge.kind == "quantitative"]
    measured = measured_of(numbers, desk.book)
    if not measured:
        return None
    cases = [each.case for each in measured]
    met = number_of(("met",), cases)
    reach = extent(len(cases), len(numbers))
    placed = {each.id for each in cases}
    rest = [each for each in numbers if each.id not in placed]
    unplaced = unplaced_of(rest, desk.address)
    return desk.write(
        "same-figure",
        {
            "year": desk.year,
            "numbers": len(numbers),
            "worked": len(cases),
            "extent": reach,
            "kept": "all" if met == len(cases) else "some" if met else "none",
            "met": met,
            "missed": number_of(("not_met",), cases),
            **desk.searched,
        },
        pledges_of(cases),
        (distances_of(measured[:MOST], unplaced, desk.book, desk.address), grounds_of(desk)),
        telling(cases),
        desk.edition.run(
            [
                desk.edition.say("findings-same-figure-caveat", extent=reach),
                only_some(kinds_of(measured, rest), desk.edition),
            ]
        ),
        pledges_path(year=desk.year, kind="quantitative"),
    )


def missed(desk: Desk) -> Finding | None:
    """Return the pledges that were not met by the reported number, with the arithmetic."""
    worked = [each for each in desk.cases if each.computation]
    found = [each for each in worked if each.shown == "not_met"]
    if not found:
        return None
    edition, book = desk.edition, desk.book
    sums = [
        edition.say(
            "findings-sum",
            pledge=edition.pick(each.pledge, "title"),
            # The sentence is copied without what stands beneath it.
            sum=edition.clauses(
                [arithmetic(each.computation, book.units, edition), *caveats_of(each, edition)]
            ),
        )
        for each in found[:TOLD]
        if each.computation
    ]
    if len(found) > TOLD:
        sums.append(edition.say("findings-more", number=len(found) - TOLD))
    caveat = [
        edition.say("findings-missed-caveat"),
        edition.say("newsroom-estimates") if any(map(is_estimate, found)) else "",
        edition.say("findings-turns") if any(each.turns for each in found) else "",
        only_some([len(worked)], edition),
    ]
    placed = measured_of(worked if len(worked) <= MOST else found[:MOST], book)
    return desk.write(
        "not-met",
        {
            "year": desk.year,
            "worked": len(worked),
            "number": len(found),
            "pledge": edition.pick(found[0].pledge, "title"),
            "sums": edition.clauses(sums),
        },
        pledges_of(found),
        (distances_of(placed, (), book, desk.address), grounds_of(desk)),
        telling(found),
        edition.run(caveat),
        pledges_path(year=desk.year, verdict="not_met"),
    )


def mentioned(desk: Desk) -> Finding | None:
    """Return how many pledges were spoken of without what would settle them."""
    spoken = [each for each in desk.cases if each.shown in SPOKEN]
    if not spoken:
        return None
    return desk.write(
        "spoken-of",
        {
            "year": desk.year,
            "total": len(desk.cases),
            "number": len(spoken),
            "extent": extent(len(spoken), len(desk.cases)),
            "other": number_of(("other_measure",), spoken),
            "mentioned": number_of(("mentioned",), spoken),
            **desk.searched,
        },
        pledges_of(spoken),
        (some_of(spoken, desk), grounds_of(desk)),
        telling(spoken),
        desk.edition.say("findings-spoken-of-caveat", number=len(spoken)),
        pledges_path(year=desk.year, verdict=SPOKEN),
    )


def parts_open(desk: Desk) -> Finding | None:
    """Return the parts of which no pledge can be judged, beside others of which some can."""
    parts = by_part(desk.cases)
    blank = {name: own for name, own in parts.items() if not number_of(ANSWERED, own)}
    if not blank or len(blank) == len(parts):
        return None
    cases = [each for own in blank.values() for each in own]
    edition = desk.edition
    listed = [
        edition.say("findings-part", part=name_of(name, desk.book, desk.address), number=len(own))
        for name, own in blank.items()
    ]
    quiet = [
        name_of(name, desk.book, desk.address) for name, own in blank.items() if not number_of(SPOKEN, own)
    ]
    return desk.write(
        "parts-open",
        {
            "year": desk.year,
            "total": len(parts),
            "number": len(blank),
            "parts": edition.listed(listed),
            "makers": named(makers_of(desk.cases), edition),
            "silent": len(quiet),
            "quiet": edition.listed(quiet),
        },
        pledges_of(cases),
        (some_of(cases, desk), grounds_of(desk)),
        telling(cases),
        edition.say("findings-parts-open-caveat", spoken=number_of(SPOKEN, cases)),
        silence_path(desk.year) + "#shares",
    )
