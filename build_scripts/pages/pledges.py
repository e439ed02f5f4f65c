"""The list of all pledges, which a reader can filter and sort."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import theme_path
from build_scripts.link.groups import group
from build_scripts.link.years import assessed_years, coming_years
from build_scripts.load.records import Pledge, Statement
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.counts import Count, counts_of
from build_scripts.parts.filters import Filters, filters_of
from build_scripts.parts.lists import PledgeRow, pledge_row
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition, sentence_case


@dataclass(frozen=True)
class ListedPledge:
    """A pledge in the list, with what it is filtered and sorted by.

    `promised_rank` and `reported_rank` order figures by unit and size; empty where there is none.
    `text` is what free text is looked for in, apart from what the row shows.
    """

    pledge_id: str
    row: PledgeRow
    theme_id: str
    kind: str
    indicator_id: str
    promised_rank: str
    reported_rank: str
    text: str


@dataclass(frozen=True)
class ThemeGroup:
    """The pledges of a theme for a year."""

    anchor: str
    heading: Reference
    year: str
    number: int
    unit: str
    rows: tuple[ListedPledge, ...]


@dataclass(frozen=True)
class Column:
    """A column of the list, by the name under which it is sorted."""

    name: str
    label: str
    is_number: bool


@dataclass(frozen=True, kw_only=True)
class PledgesPage(Page):
    """All that the list shows; see templates/pledges.md.jinja."""

    lead: str
    scripts: tuple[str, ...]
    counts: tuple[Count, ...]
    filters: Filters
    caption: str
    columns: tuple[Column, ...]
    groups: tuple[ThemeGroup, ...]


def describe_pledges(book: Casebook, edition: Edition) -> PledgesPage:
    """Return the list of the pledges of all years: assessed ones first, the latest of them first."""
    address = Address(edition, "pledges/")
    years = [*assessed_years(book), *coming_years(book)]
    pledges = sorted(book.pledges.values(), key=lambda each: years.index(each.due_year))
    columns = {
        "title": edition.say("common-pledge"),
        "year": edition.choose("年份", "Year"),
        "promised": edition.say("common-promised-figure"),
        "reported": edition.say("common-reported-figure"),
        "verdict": edition.say("common-verdict"),
    }
    return PledgesPage(
        address=address,
        title=edition.choose("全部承诺", "All pledges"),
        description=edition.choose(
            f"{len(pledges)} 项承诺，按结论、年份、主题、指标筛选。",
            f"All {len(pledges)} pledges, to filter by verdict, year, theme and indicator.",
        ),
        section="pledges",
        lead=lead_of(pledges, years, book, edition),
        scripts=(address.shared("assets/text.js"), address.shared("assets/pledges.js")),
        counts=counts_of(pledges, book, address),
        filters=filters_of(pledges, book, address, columns),
        caption=edition.choose("全部承诺，按年份和主题分组", "All pledges, by year and theme"),
        columns=tuple(
            Column(name, label, name in ("year", "promised", "reported")) for name, label in columns.items()
        ),
        groups=groups_of(pledges, book, address),
    )


def lead_of(pledges: list[Pledge], years: list[int], book: Casebook, edition: Edition) -> str:
    """Return how many pledges there are for each year, and what a reader finds behind each."""
    place = book.ledger.vocabulary.name("government", edition.lang)
    of_year = Counter(each.due_year for each in pledges)
    numbers = sum(each.kind == "quantitative" for each in pledges)
    counted = edition.choose("，", ", ").join(
        edition.choose(f"{year} 年 {of_year[year]} 项", f"{of_year[year]} for {year}") for year in years
    )
    coming = edition.choose("、", ", ").join(str(year) for year in coming_years(book))
    return edition.choose(
        f"{place}作出 {len(pledges)} 项具体承诺：{counted}；其中 {numbers} 项有数字。",
        f"{sentence_case(place)} made {len(pledges)} specific pledges: {counted}. Of all, {numbers} have numbers.",
    ) + (
        edition.choose(
            f"能核对 {coming} 年结果的文件尚未进入账本。",
            f" No document that could report on {coming} is in the ledger yet.",
        )
        if coming
        else ""
    )


def groups_of(pledges: list[Pledge], book: Casebook, address: Address) -> tuple[ThemeGroup, ...]:
    """Return pledges by year and theme, in the order in which they come."""
    edition = address.edition
    promised = ranks(pledges)
    reported = ranks(each for pledge in pledges for each in book.cases[pledge.id].same_measure)
    groups: list[ThemeGroup] = []
    for (year, theme_id), own in group(((each.due_year, each.theme_id), each) for each in pledges).items():
        seen = any(each.anchor == theme_id for each in groups)
        groups.append(
            ThemeGroup(
                anchor=f"{theme_id}-{year}" if seen else theme_id,
                heading=Reference(
                    edition.pick(book.themes[theme_id], "name"), address.to(theme_path(theme_id))
                ),
                year=edition.choose(f"{year} 年", str(year)),
                number=len(own),
                unit=edition.choose(" 项", ""),
                rows=tuple(listed(each, book, address, promised, reported) for each in own),
            )
        )
    return tuple(groups)


def listed(
    pledge: Pledge, book: Casebook, address: Address, promised: dict[str, str], reported: dict[str, str]
) -> ListedPledge:
    """Return a pledge as the list shows it."""
    other = "title_en" if address.edition.lang == "zh" else "title_zh"
    indicator = book.indicators[pledge.indicator_id] if pledge.indicator_id else None
    names = (indicator.name_zh, indicator.name_en) if indicator else ()
    outcome = next(iter(book.cases[pledge.id].same_measure), None)
    return ListedPledge(
        pledge_id=pledge.pledge_id,
        row=pledge_row(pledge, book, address),
        theme_id=pledge.theme_id,
        kind=pledge.kind,
        indicator_id=pledge.indicator_id or "",
        promised_rank=promised.get(pledge.id, ""),
        reported_rank=reported.get(outcome.id, "") if outcome else "",
        text=" · ".join((getattr(pledge, other), pledge.quote_zh, *names)),
    )


def ranks(statements: Iterable[Statement]) -> dict[str, str]:
    """Return the places of statements with a figure, by id: that of the unit, the commonest first, and of the size."""
    figures = [(each.id, each.unit_id, each.value) for each in statements if each.value is not None]
    often = Counter(unit_id for _, unit_id, _ in figures)
    units = sorted(often, key=lambda unit_id: (-often[unit_id], str(unit_id)))
    ordered = sorted(figures, key=lambda each: each[2])
    return {each_id: f"{units.index(unit_id)} {at}" for at, (each_id, unit_id, _) in enumerate(ordered)}


PAGE = Kind("pledges", PledgesPage, lambda context: [describe_pledges(context.book, context.edition)])
