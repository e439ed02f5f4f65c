"""The pages of indicators: what is measured, what was promised and reported on it, year by year."""

from dataclasses import dataclass

from build_scripts.assess.case import Case, Casebook
from build_scripts.charts.comparison import ComparisonChart
from build_scripts.figures.compared import over_all_years
from build_scripts.figures.comparison import caption_of, chart_of
from build_scripts.link.addresses import indicator_path, pledge_path, source_path
from build_scripts.link.groups import group
from build_scripts.load.records import Indicator, Statement
from build_scripts.pages.kind import Context, Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.badges import Badge, badge
from build_scripts.parts.reference import Reference
from build_scripts.parts.values import figure_of, flags_of
from build_scripts.words.definitions import definition_source, source_lang
from build_scripts.words.edition import Edition, sentence_case
from build_scripts.words.verdicts import hyphened


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


@dataclass(frozen=True)
class Sibling:
    """Another page that says more on the subject, with what it says."""

    reference: Reference
    badge: Badge | None
    text: str


@dataclass(frozen=True, kw_only=True)
class IndicatorPage(Page):
    """All that an indicator's page shows; see templates/indicator.md.jinja."""

    index: Reference
    definition: str
    source: str
    source_lang: str
    better: str
    chart: ComparisonChart | None
    chart_caption: str
    alone: str
    numbers: tuple[Number, ...]
    beside: tuple[Sibling, ...]
    """Pledges that its outcomes were set against, though they are on another measure."""
    siblings: tuple[Sibling, ...]
    previous: Reference | None
    following: Reference | None


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


def describe_indicator(
    indicator: Indicator,
    book: Casebook,
    edition: Edition,
    neighbours: tuple[Indicator | None, Indicator | None] = (None, None),
) -> IndicatorPage:
    """Return the page of an indicator; `neighbours` are those before and after it in the list."""
    say = edition.say
    address = Address(edition, indicator_path(indicator.indicator_id))
    name = sentence_case(edition.pick(indicator, "name"))
    found = statements_of(indicator, book)
    several = in_several_documents(found, book)
    compared = over_all_years(indicator, book)
    chart = chart_of(compared, book, edition)
    numbers = tuple(number_of(*entry, book, address, told_apart=entry[:2] in several) for entry in found)
    return IndicatorPage(
        address=address,
        title=name,
        description=say(
            "indicator-description",
            indicator=name,
            numbers=edition.clauses(f"{each.label} {each.figure}" for each in numbers),
        ),
        section="charts",
        index=Reference(say("indicators-title"), address.to(indicator_path())),
        definition=edition.pick(indicator, "definition"),
        source=definition_source(indicator.definition_source, edition),
        source_lang=source_lang(indicator.definition_source, edition),
        better=say(f"better-name-{hyphened(indicator.better)}"),
        chart=chart,
        chart_caption=caption_of(compared, book, edition) if chart else "",
        alone="" if chart else say("indicator-alone"),
        numbers=numbers,
        beside=tuple(pledge_beside(each, address) for each in cases_beside(indicator, book)),
        siblings=tuple(sibling_of(each, book, address) for each in family_of(indicator, book)),
        previous=reference_of(neighbours[0], address),
        following=reference_of(neighbours[1], address),
    )


def reference_of(indicator: Indicator | None, address: Address) -> Reference | None:
    """Return a link to the page of an indicator, where there is one."""
    if indicator is None:
        return None
    name = sentence_case(address.edition.pick(indicator, "name"))
    return Reference(name, address.to(indicator_path(indicator.indicator_id)))


def family_of(indicator: Indicator, book: Casebook) -> list[Indicator]:
    """Return the other indicators that measure the same subject in another way."""
    return [each for each in book.families.get(indicator.family_id or "", ()) if each is not indicator]


def sibling_of(indicator: Indicator, book: Casebook, address: Address) -> Sibling:
    """Return an indicator as the page of another shows it, with its numbers."""
    edition = address.edition
    reference = reference_of(indicator, address)
    assert reference is not None
    numbers = edition.clauses(
        f"{label_of(year, reported, edition)} {figure_of(each, book, edition)}"
        for year, reported, each in statements_of(indicator, book)
    )
    return Sibling(reference, None, numbers)


def cases_beside(indicator: Indicator, book: Casebook) -> list[Case]:
    """Return the pledges on other measures that outcomes on an indicator were set against."""
    outcomes = book.outcomes_by_indicator.get(indicator.indicator_id, [])
    links = (link for each in outcomes for link in book.answers.get(each.outcome_id, []))
    cases = {link.pledge_id: book.cases[link.pledge_id] for link in links}
    return [each for each in cases.values() if each.pledge.indicator_id != indicator.indicator_id]


def pledge_beside(case: Case, address: Address) -> Sibling:
    """Return a pledge as the page of an indicator shows it that it is not measured by."""
    title = Reference(address.edition.pick(case.pledge, "title"), address.to(pledge_path(case.id)))
    return Sibling(title, badge(case.shown, address.edition), "")


def in_several_documents(found: list[tuple[int, bool, Statement]], book: Casebook) -> set[tuple[int, bool]]:
    """Return the years, and whether reported, that more than one document has a number for."""
    documents = group((entry[:2], book.source_of[entry[2].paragraph_id].package.name) for entry in found)
    return {year for year, names in documents.items() if len(set(names)) > 1}


def number_of(
    year: int, reported: bool, statement: Statement, book: Casebook, address: Address, *, told_apart: bool
) -> Number:
    """Return a statement on an indicator as its page shows it; `told_apart`: by its document, too."""
    edition = address.edition
    about = book.source_of[statement.paragraph_id].about
    in_source = address.to(source_path(about.package, statement.id))
    label = label_of(year, reported, edition)
    document = edition.pick(about, "short")
    outcome = book.outcomes.get(statement.id) if reported else None
    return Number(
        kind="outcome" if reported else "promise",
        label=edition.say("indicator-label-of", label=label, document=document) if told_apart else label,
        figure=figure_of(statement, book, edition),
        flags=flags_of(outcome, edition) if outcome else "",
        title=Reference(
            edition.pick(statement, "title"),
            in_source if reported else address.to(pledge_path(statement.id)),
        ),
        badge=None if reported else badge(book.cases[statement.id].shown, edition),
        quote=statement.quote_zh,
        translation=edition.pick(statement, "quote") if edition.translates else "",
        source=Reference(sentence_case(document), in_source),
    )


def describe_every_indicator(context: Context) -> list[IndicatorPage]:
    """Return the pages of all indicators, each with those before and after it in the order of their names."""
    edition = context.edition
    ordered = sorted(
        context.book.indicators.values(), key=lambda each: edition.order(edition.pick(each, "name"))
    )
    around = zip([None, *ordered], ordered, [*ordered[1:], None], strict=False)
    return [
        describe_indicator(each, context.book, edition, (before, after)) for before, each, after in around
    ]


PAGE = Kind("indicator", IndicatorPage, describe_every_indicator)
