"""The page of a year that nothing reports on yet: what is promised, beside the year before."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.assess.conversion import value_in
from build_scripts.figures.figure import Figure
from build_scripts.figures.targets import years_figure
from build_scripts.link.addresses import pledge_path, year_path
from build_scripts.link.years import coming_years
from build_scripts.load.records import Pledge
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.badges import Badge, badge
from build_scripts.parts.lists import Group, grouped
from build_scripts.parts.reference import Reference
from build_scripts.parts.related import compare
from build_scripts.parts.values import figure_of
from build_scripts.words.edition import Edition, sentence_case


@dataclass(frozen=True)
class Change:
    """An indicator with a target in both years, or pledges on a like subject."""

    earlier: Reference
    earlier_figure: str
    badge: Badge
    reported: str
    later: Reference
    later_figure: str
    comparison: str


@dataclass(frozen=True, kw_only=True)
class YearPage(Page):
    """All that a coming year's page shows; see templates/year.md.jinja."""

    lead: str
    figure: Figure | None
    changes_heading: str
    changes: tuple[Change, ...]
    again: str
    above: str
    dropped_heading: str
    dropped_note: str
    dropped: tuple[Reference, ...]
    groups: tuple[Group, ...]


def describe_year(year: int, book: Casebook, edition: Edition) -> YearPage:
    """Return the page of pledges due in a year that nothing reports on yet."""
    address = Address(edition, year_path(year))
    pledges = [each for each in book.pledges.values() if each.due_year == year]
    numbers = [each for each in pledges if each.kind == "quantitative"]
    before = [each for each in book.pledges.values() if each.due_year == year - 1]
    pairs = [
        (earlier, later, edition.choose(note_zh, note_en))
        for earlier in before
        for later, note_zh, note_en in book.later_pledges.get(earlier.pledge_id, [])
        if later.due_year == year
    ]
    linked = {earlier.pledge_id for earlier, later, _ in pairs if later.kind == "quantitative"}
    dropped = [each for each in before if each.kind == "quantitative" and each.pledge_id not in linked]
    place = book.ledger.vocabulary.name("government", edition.lang)
    return YearPage(
        address=address,
        title=edition.choose(f"{year} 年承诺了什么", f"What is pledged for {year}"),
        description=edition.choose(
            f"{year} 年的 {len(pledges)} 项承诺，其中 {len(numbers)} 项有数字。",
            f"{len(pledges)} pledges for {year}, {len(numbers)} of them with numbers.",
        ),
        section=str(year),
        lead=edition.choose(
            f"{place}为 {year} 年作出 {len(pledges)} 项具体承诺，其中 {len(numbers)} 项有数字。"
            f"能核对结果的文件尚未进入账本，因此没有结论。",
            f"{sentence_case(place)} made {len(pledges)} specific pledges for {year}, {len(numbers)} of them with "
            f"numbers. No document that could report on them is in the ledger yet, so there are no verdicts.",
        ),
        figure=years_figure(year, book, address),
        changes_heading=edition.choose(f"与 {year - 1} 年对照", f"Beside {year - 1}"),
        changes=tuple(change_of(*pair, book=book, address=address) for pair in pairs),
        again=again_of(pairs, book, edition),
        above=above_of(pairs, book, edition),
        dropped_heading=edition.choose(
            f"{year - 1} 年有数字、{year} 年没有给出数字的",
            f"With a number for {year - 1}, without one for {year}",
        ),
        dropped_note=edition.choose(
            f"{len(dropped)} 项。只说明账本里的文件没有再给出数字，不说明这项工作停了。",
            f"{len(dropped)} pledges. This shows only that the documents here give no new number, not that the work has stopped.",
        ),
        dropped=tuple(
            Reference(edition.pick(each, "title"), address.to(pledge_path(each.pledge_id)))
            for each in dropped
        ),
        groups=grouped(pledges, book, address),
    )


def change_of(earlier: Pledge, later: Pledge, note: str, *, book: Casebook, address: Address) -> Change:
    """Return a pair of pledges of two years side by side; `note` says how their measures differ."""
    edition = address.edition
    outcomes = book.cases[earlier.id].same_measure
    return Change(
        earlier=Reference(edition.pick(earlier, "title"), address.to(pledge_path(earlier.pledge_id))),
        earlier_figure=figure_of(earlier, book, edition),
        badge=badge(book.cases[earlier.id].shown, edition),
        reported=edition.choose("、", ", ").join(figure_of(each, book, edition) for each in outcomes),
        later=Reference(edition.pick(later, "title"), address.to(pledge_path(later.pledge_id))),
        later_figure=figure_of(later, book, edition),
        comparison=note or compare(earlier, later, book, edition),
    )


def again_of(pairs: list[tuple[Pledge, Pledge, str]], book: Casebook, edition: Edition) -> str:
    """Return the pledges without a reported result that have a like pledge for the coming year."""
    silent = [earlier for earlier, _, _ in pairs if book.cases[earlier.id].shown == "not_reported"]
    if not silent:
        return ""
    titles = edition.choose("、", "; ").join(edition.pick(each, "title") for each in dict.fromkeys(silent))
    return edition.choose(
        f"未见报告、次年又有相近承诺的（差别见上）：{titles}。",
        f"Not reported, with a like pledge for the following year (for the differences see above): {titles}.",
    )


def above_of(pairs: list[tuple[Pledge, Pledge, str]], book: Casebook, edition: Edition) -> str:
    """Return the indicators whose target for the coming year asks for less than was just reported."""
    found = []
    for earlier, later, note in pairs:
        if note or later.indicator_id is None or later.value is None:
            continue
        indicator = book.indicators[later.indicator_id]
        for each in book.evidence.get(earlier.pledge_id, []):
            outcome = book.outcomes[each.outcome_id]
            reported = (
                value_in(outcome, later.unit_id, book.units) if each.relation == "same_measure" else None
            )
            if reported is None:
                continue
            gap = reported - later.value
            if (gap > 0 and indicator.better == "higher") or (gap < 0 and indicator.better == "lower"):
                figures = f"{figure_of(outcome, book, edition)} → {figure_of(later, book, edition)}"
                found.append(f"{edition.pick(indicator, 'name')} {figures}")
    if not found:
        return ""
    listed = edition.choose("；", "; ").join(found)
    return edition.choose(
        f"次年目标低于上年报告数的：{listed}。",
        f"Targets for the following year that ask for less than was reported for the year before: {listed}.",
    )


PAGE = Kind(
    "year",
    YearPage,
    lambda context: [
        describe_year(year, context.book, context.edition) for year in coming_years(context.book)
    ],
)
