"""The list of all pledges, which a reader can filter and sort.

The page holds the latest year that was assessed and the years to come, however many years there are; the rows of earlier
ones lie in a file a year, which the filters fetch.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import theme_path, year_path
from build_scripts.link.groups import group
from build_scripts.link.years import assessed_years, coming_years
from build_scripts.load.records import Pledge, Statement
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.pages.search import ENTRIES
from build_scripts.parts.address import Address
from build_scripts.parts.counts import Count, counts_of, numbers_of
from build_scripts.parts.filters import Filters, filters_of
from build_scripts.parts.lists import PledgeRow, pledge_row
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition


@dataclass(frozen=True)
class ListedPledge:
    """A pledge in the list, with what it is filtered and sorted by.

    `promised_rank` and `reported_rank` order figures by unit and size; empty where there is none.
    `subjects` are the ids of its subjects, with a space between them.
    """

    pledge_id: str
    row: PledgeRow
    subjects: str
    theme_id: str
    kind: str
    indicator_id: str
    promised_rank: str
    reported_rank: str


@dataclass(frozen=True)
class ThemeGroup:
    """The pledges of a theme for a year."""

    anchor: str
    heading: Reference
    year: str
    number: int
    rows: tuple[ListedPledge, ...]


@dataclass(frozen=True)
class YearTally:
    """The verdicts on the pledges of a year."""

    year: Reference
    counts: tuple[Count, ...]


@dataclass(frozen=True)
class EarlierYear:
    """A year whose rows are not in the page; `script` is the file that holds them, from the edition's root."""

    year: Reference
    number: str
    script: str
    groups: tuple[ThemeGroup, ...]


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
    matcher: tuple[str, ...]
    tallies: tuple[YearTally, ...]
    filters: Filters
    caption: str
    columns: tuple[Column, ...]
    groups: tuple[ThemeGroup, ...]
    earlier: tuple[EarlierYear, ...]

    @property
    def fetched(self) -> list[str]:
        """Where the files with the rows of earlier years lie, from the page."""
        return [self.address.to(each.script) for each in self.earlier]


def describe_pledges(book: Casebook, edition: Edition) -> PledgesPage:
    """Return the list of the pledges of all years: assessed ones first, the latest of them first."""
    address = Address(edition, "pledges/")
    assessed = assessed_years(book)
    years = [*assessed, *coming_years(book)]
    pledges = sorted(book.pledges.values(), key=lambda each: years.index(each.due_year))
    groups = groups_of(pledges, book, address)
    columns = {
        "title": edition.say("common-pledge"),
        "year": edition.say("filters-year"),
        "promised": edition.say("common-promised-figure"),
        "reported": edition.say("common-reported-figure"),
        "verdict": edition.say("common-verdict"),
    }
    return PledgesPage(
        address=address,
        title=edition.say("pledges-title"),
        description=edition.say(
            "pledges-description", total=len(pledges), years=edition.listed(map(str, sorted(years)))
        ),
        section="pledges",
        lead=lead_of(pledges, years, book, edition),
        scripts=(address.shared("assets/text.js"), address.shared("assets/pledges.js")),
        matcher=(address.shared("assets/search-match.js"), address.to(ENTRIES)),
        tallies=tuple(tally_of(year, book, address) for year in years),
        filters=filters_of(pledges, book, address, columns),
        caption=edition.say("pledges-caption"),
        columns=tuple(
            Column(name, label, name in ("year", "promised", "reported")) for name, label in columns.items()
        ),
        groups=tuple(each for year, own in groups.items() if year not in assessed[1:] for each in own),
        earlier=tuple(earlier_of(year, groups[year], address) for year in assessed[1:]),
    )


def earlier_of(year: int, groups: tuple[ThemeGroup, ...], address: Address) -> EarlierYear:
    """Return a year whose rows are not in the page."""
    say = address.edition.say
    return EarlierYear(
        Reference(say("pledges-year", year=year), address.to(year_path(year))),
        say("pledges-number", number=sum(each.number for each in groups)),
        f"pledges/{year}.js",
        groups,
    )


def tally_of(year: int, book: Casebook, address: Address) -> YearTally:
    """Return the verdicts on the pledges of a year."""
    own = [each.pledge for each in book.cases_by_year[year]]
    return YearTally(
        Reference(address.edition.say("pledges-year", year=year), address.to(year_path(year))),
        counts_of(own, book, address, year=year),
    )


def lead_of(pledges: list[Pledge], years: list[int], book: Casebook, edition: Edition) -> str:
    """Return how many pledges there are for each year, and what a reader finds behind each."""
    say = edition.say
    counts = edition.listed(
        say("pledges-of-year", year=year, number=len(book.cases_by_year[year])) for year in sorted(years)
    )
    return edition.run(
        [
            say("pledges-lead", counts=counts, **numbers_of(pledges)),
            coming_of(coming_years(book), edition),
        ]
    )


def coming_of(years: list[int], edition: Edition) -> str:
    """Return that nothing can report on these years yet."""
    match years:
        case []:
            return ""
        case [year]:
            return edition.say("pledge-not-due-line", year=year)
    return edition.say("pledges-coming", years=edition.listed(map(str, years)))


def groups_of(pledges: list[Pledge], book: Casebook, address: Address) -> dict[int, tuple[ThemeGroup, ...]]:
    """Return pledges by theme, by the year that they are due in, in the order in which they come."""
    edition = address.edition
    promised = ranks(pledges)
    reported = ranks(each for pledge in pledges for each in book.cases[pledge.id].same_measure)
    grouped = group(((each.due_year, each.theme_id), each) for each in pledges)
    names = theme_names({theme_id for _, theme_id in grouped}, book, edition)
    groups: dict[int, tuple[ThemeGroup, ...]] = {}
    seen: set[str] = set()
    for (year, theme_id), own in grouped.items():
        one = ThemeGroup(
            anchor=f"{theme_id}-{year}" if theme_id in seen else theme_id,
            heading=Reference(names[theme_id], address.to(theme_path(theme_id))),
            year=edition.say("pledges-year", year=year),
            number=len(own),
            rows=tuple(listed(each, book, address, promised, reported) for each in own),
        )
        groups[year] = (*groups.get(year, ()), one)
        seen.add(theme_id)
    return groups


def theme_names(theme_ids: set[str], book: Casebook, edition: Edition) -> dict[str, str]:
    """Return what to call themes: by their name, and their document where two have the same name."""
    names = {theme_id: edition.pick(book.themes[theme_id], "name") for theme_id in theme_ids}
    often = Counter(names.values())

    def name_of(theme_id: str) -> str:
        if often[names[theme_id]] == 1:
            return names[theme_id]
        document = edition.pick(book.cases_by_theme[theme_id][0].source.about, "short")
        return edition.say("pledges-theme-of", theme=names[theme_id], document=document)

    return {theme_id: name_of(theme_id) for theme_id in theme_ids}


def listed(
    pledge: Pledge, book: Casebook, address: Address, promised: dict[str, str], reported: dict[str, str]
) -> ListedPledge:
    """Return a pledge as the list shows it."""
    case = book.cases[pledge.id]
    return ListedPledge(
        pledge_id=pledge.pledge_id,
        row=pledge_row(pledge, book, address),
        subjects=" ".join(pledge.subjects),
        theme_id=pledge.theme_id,
        kind=pledge.kind,
        indicator_id=pledge.indicator_id or "",
        promised_rank=promised.get(pledge.id, ""),
        reported_rank=reported.get(case.decided_by.outcome.id, "") if case.decided_by else "",
    )


def ranks(statements: Iterable[Statement]) -> dict[str, str]:
    """Return the places of statements with a figure, by id: that of the unit, the commonest first, and of the size."""
    figures = [(each.id, each.unit_id, each.value) for each in statements if each.value is not None]
    often = Counter(unit_id for _, unit_id, _ in figures)
    units = sorted(often, key=lambda unit_id: (-often[unit_id], str(unit_id)))
    ordered = sorted(figures, key=lambda each: each[2])
    return {each_id: f"{units.index(unit_id)} {at}" for at, (each_id, unit_id, _) in enumerate(ordered)}


PAGE = Kind("pledges", PledgesPage, lambda context: [describe_pledges(context.book, context.edition)])
