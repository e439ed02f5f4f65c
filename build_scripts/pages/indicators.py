"""The list of indicators."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import indicator_path
from build_scripts.load.records import Indicator, Statement
from build_scripts.pages.indicator import label_of, statements_of
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.reference import Reference
from build_scripts.parts.values import figure_of
from build_scripts.words.edition import Edition, sentence_case


@dataclass(frozen=True)
class IndicatorRow:
    """An indicator in the list, with a figure, or none, for each column."""

    reference: Reference
    figures: tuple[str, ...]


@dataclass(frozen=True)
class IndicatorGroup:
    """Indicators that have the same to show."""

    anchor: str
    name: str
    rows: tuple[IndicatorRow, ...]


@dataclass(frozen=True, kw_only=True)
class IndicatorsPage(Page):
    """The list of indicators; see templates/indicators.md.jinja."""

    lead: str
    columns: tuple[str, ...]
    groups: tuple[IndicatorGroup, ...]


def describe_indicators(book: Casebook, edition: Edition) -> IndicatorsPage:
    """Return the list of indicators: those with several numbers first."""
    say = edition.say
    address = Address(edition, indicator_path())
    indicators = sorted(book.indicators.values(), key=lambda each: edition.order(edition.pick(each, "name")))
    found = {each.indicator_id: statements_of(each, book) for each in indicators}
    columns = sorted({(year, reported) for entries in found.values() for year, reported, _ in entries})
    several, promised, reported = [], [], []
    for each in indicators:
        numbers = found[each.indicator_id]
        if is_comparable(numbers, book):
            several.append(each)
        elif any(not is_reported for _, is_reported, _ in numbers):
            promised.append(each)
        else:
            reported.append(each)

    def group(anchor: str, name: str, own: list[Indicator]) -> IndicatorGroup:
        return IndicatorGroup(
            anchor,
            name,
            tuple(indicator_row(each, found[each.indicator_id], columns, book, address) for each in own),
        )

    groups = (
        group("several", say("indicators-several"), several),
        group("promised", say("indicators-promised"), promised),
        group("reported", say("indicators-reported"), reported),
    )
    return IndicatorsPage(
        address=address,
        title=say("indicators-title"),
        description=say("indicators-description", total=len(indicators)),
        section="charts",
        lead=say("indicators-lead", total=len(indicators), several=len(several)),
        columns=tuple(label_of(year, is_reported, edition) for year, is_reported in columns),
        groups=tuple(each for each in groups if each.rows),
    )


def is_comparable(found: list[tuple[int, bool, Statement]], book: Casebook) -> bool:
    """Say whether there are numbers to compare: of two years, promised and reported, or of two documents."""
    return len({(*entry[:2], book.source_of[entry[2].paragraph_id].package.name) for entry in found}) > 1


def indicator_row(
    indicator: Indicator,
    found: list[tuple[int, bool, Statement]],
    columns: list[tuple[int, bool]],
    book: Casebook,
    address: Address,
) -> IndicatorRow:
    """Return an indicator as a row, its figures under their columns."""
    edition = address.edition
    return IndicatorRow(
        Reference(
            sentence_case(edition.pick(indicator, "name")), address.to(indicator_path(indicator.indicator_id))
        ),
        tuple(
            edition.listed(
                figure_of(each, book, edition) for year, reported, each in found if (year, reported) == column
            )
            for column in columns
        ),
    )


PAGE = Kind(
    "indicators", IndicatorsPage, lambda context: [describe_indicators(context.book, context.edition)]
)
