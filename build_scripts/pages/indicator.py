"""The pages of indicators: what is measured, what was promised and reported on it, year by year."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.charts.comparison import ComparisonChart
from build_scripts.figures.comparison import caption_of, chart_of
from build_scripts.link.addresses import indicator_path, pledge_path, source_path
from build_scripts.load.records import Indicator, Pledge, Statement
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.badges import Badge, badge
from build_scripts.parts.reference import Reference
from build_scripts.parts.values import figure_of, flags_of
from build_scripts.words.definitions import definition_source, source_lang
from build_scripts.words.edition import Edition, sentence_case
from build_scripts.words.verdicts import BETTER


@dataclass(frozen=True)
class Number:
    """A figure promised or reported: when, how much, in which words; `badge` is for what was promised."""

    kind: str
    label: str
    figure: str
    flags: str
    title: Reference
    badge: Badge | None
    quote: str
    translation: str
    source: Reference


@dataclass(frozen=True, kw_only=True)
class IndicatorPage(Page):
    """All that an indicator's page shows; see templates/indicator.md.jinja."""

    index: Reference
    definition: str
    source_label: str
    source: str
    source_lang: str
    better: str
    chart: ComparisonChart | None
    chart_caption: str
    alone: str
    numbers: tuple[Number, ...]


def statements_of(indicator: Indicator, book: Casebook) -> list[tuple[int, bool, Statement]]:
    """Return what is promised and reported on an indicator with its year, and whether it is reported, in order."""
    pledges = book.pledges_by_indicator.get(indicator.indicator_id, [])
    outcomes = book.outcomes_by_indicator.get(indicator.indicator_id, [])
    found: list[tuple[int, bool, Statement]] = [
        *((each.due_year, False, each) for each in pledges),
        *((each.period_year, True, each) for each in outcomes),
    ]
    return sorted(found, key=lambda entry: entry[:2])


def label_of(year: int, reported: bool, edition: Edition) -> str:
    """Return what to call a year's number: “2030 承诺”."""
    return f"{year} {edition.say('common-reported') if reported else edition.say('common-promised')}"


def describe_indicator(indicator: Indicator, book: Casebook, edition: Edition) -> IndicatorPage:
    """Return the page of an indicator."""
    address = Address(edition, indicator_path(indicator.indicator_id))
    name = sentence_case(edition.pick(indicator, "name"))
    found = statements_of(indicator, book)
    chart = chart_of(indicator, book, edition)
    listed = edition.choose("，", ", ").join(
        f"{label_of(year, reported, edition)} {figure_of(each, book, edition)}"
        for year, reported, each in found
    )
    return IndicatorPage(
        address=address,
        title=name,
        description=edition.choose(f"{name}：{listed}。", f"{name}: {listed}."),
        section="charts",
        index=Reference(edition.choose("指标", "Indicators"), address.to(indicator_path())),
        definition=edition.pick(indicator, "definition"),
        source_label=edition.choose("定义来源：", "Source of the definition: "),
        source=definition_source(indicator.definition_source, edition),
        source_lang=source_lang(indicator.definition_source, edition),
        better=edition.choose("期望方向：", "Better: ") + edition.choose(*BETTER[indicator.better]),
        chart=chart,
        chart_caption=caption_of(indicator, book, edition) if chart else "",
        alone=""
        if chart
        else edition.choose(
            "账本里只有这一个数，没有可以对照的。",
            "This is the only number on it in the ledger; there is nothing to set beside it.",
        ),
        numbers=tuple(number_of(year, reported, each, book, address) for year, reported, each in found),
    )


def number_of(year: int, reported: bool, statement: Statement, book: Casebook, address: Address) -> Number:
    """Return a statement on an indicator as its page shows it."""
    edition = address.edition
    package = book.source_of[statement.paragraph_id].package
    in_source = address.to(source_path(package.name, statement.id))
    is_pledge = isinstance(statement, Pledge)
    return Number(
        kind="outcome" if reported else "promise",
        label=label_of(year, reported, edition),
        figure=figure_of(statement, book, edition),
        flags="" if isinstance(statement, Pledge) else flags_of(book.outcomes[statement.id], edition),
        title=Reference(
            edition.pick(statement, "title"),
            address.to(pledge_path(statement.id)) if is_pledge else in_source,
        ),
        badge=badge(book.cases[statement.id].shown, edition) if is_pledge else None,
        quote=statement.quote_zh,
        translation=statement.quote_en if edition.lang == "en" else "",
        source=Reference(sentence_case(str(package.ledger[f"short_{edition.lang}"])), in_source),
    )


PAGE = Kind(
    "indicator",
    IndicatorPage,
    lambda context: [
        describe_indicator(each, context.book, context.edition) for each in context.book.indicators.values()
    ],
)
