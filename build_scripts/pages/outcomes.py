"""The page that lists what was reported on a year."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import outcomes_path, pledge_path, source_path
from build_scripts.link.groups import group
from build_scripts.load.ledger import Source
from build_scripts.load.records import Outcome
from build_scripts.pages.kind import Context, Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.badges import Badge, badge
from build_scripts.parts.named import makers_of, named, rests_elsewhere
from build_scripts.parts.reference import Reference
from build_scripts.parts.values import figure_of, flags_of
from build_scripts.words.edition import Edition, sentence_case


@dataclass(frozen=True)
class OutcomeRow:
    """An outcome in a list; `pledges` are those that it is set against.

    Each comes with its verdict, and with what to say where that rests on another document's number.
    """

    reference: Reference
    figure: str
    flags: str
    explanation: str
    pledges: tuple[tuple[Badge, Reference, str], ...]


@dataclass(frozen=True)
class OutcomeGroup:
    """Outcomes of one section of a document, under its own heading; `whose` says whose words that is."""

    anchor: str
    name: str
    whose: str
    rows: tuple[OutcomeRow, ...]


@dataclass(frozen=True)
class Account:
    """What one document reports on the year, section by section; `anchor` leads to it on the page."""

    anchor: str
    document: Reference
    groups: tuple[OutcomeGroup, ...]


@dataclass(frozen=True, kw_only=True)
class OutcomesPage(Page):
    """The list of outcomes reported on a year; see templates/outcomes.md.jinja."""

    lead: str
    index: tuple[Reference, ...]
    """The sections of each document; of several, the documents too."""
    accounts: tuple[Account, ...]


def describe_outcomes(year: int, book: Casebook, edition: Edition) -> OutcomesPage:
    """Return what was reported on a year, by document and then by section of the document."""
    address = Address(edition, outcomes_path(year))
    reported = reports_on(year, book)
    accounts = tuple(
        account_of(book.sources[name], outcomes, book, address) for name, outcomes in reported.items()
    )
    return OutcomesPage(
        address=address,
        title=edition.say("outcomes-title", year=year),
        description=edition.say(
            "outcomes-description",
            year=year,
            documents=named([book.sources[each] for each in reported], edition),
            number=len(reported),
            total=sum(map(len, reported.values())),
            numbers=numbers_in(reported, edition),
        ),
        section="outcomes",
        lead=edition.run(
            [count_of(year, reported, book, edition), answers_of(year, reported, book, edition)]
        ),
        index=index_of(accounts),
        accounts=accounts,
    )


def index_of(accounts: tuple[Account, ...]) -> tuple[Reference, ...]:
    """Return where each section begins, each document’s after the document where there are several."""
    found = []
    for account in accounts:
        if len(accounts) > 1:
            found.append(Reference(account.document.text, f"#{account.anchor}"))
        found += [Reference(f"{each.name} {len(each.rows)}", f"#{each.anchor}") for each in account.groups]
    return tuple(found)


def reports_on(year: int, book: Casebook) -> dict[str, list[Outcome]]:
    """Return the outcomes on a year by the package of their document, documents in the order of the ledger."""
    return group(
        (book.source_of[each.paragraph_id].package.name, each)
        for each in book.outcomes.values()
        if each.period_year == year
    )


def numbers_in(reported: dict[str, list[Outcome]], edition: Edition) -> str:
    """Return how many of the outcomes have a number, as the end of a sentence on all of them."""
    every = [each for outcomes in reported.values() for each in outcomes]
    numbers = sum(each.kind == "quantitative" for each in every)
    if numbers in (0, len(every)):
        return edition.say("outcomes-numbers-all" if numbers else "outcomes-numbers-none", total=len(every))
    return edition.say("outcomes-numbers-some", numbers=numbers)


def count_of(year: int, reported: dict[str, list[Outcome]], book: Casebook, edition: Edition) -> str:
    """Return how much each document reports on a year."""
    facts: dict[str, str | int] = {
        "year": year,
        "total": sum(map(len, reported.values())),
        "numbers": numbers_in(reported, edition),
    }
    if len(reported) == 1:
        [name] = reported
        return sentence_case(
            edition.say("outcomes-count", document=edition.pick(book.sources[name].about, "short"), **facts)
        )
    counts = [
        edition.say(
            "outcomes-count-of",
            document=edition.pick(book.sources[name].about, "short"),
            number=len(outcomes),
        )
        for name, outcomes in reported.items()
    ]
    return edition.say("outcomes-count-several", counts=edition.clauses(counts), **facts)


def answers_of(year: int, reported: dict[str, list[Outcome]], book: Casebook, edition: Edition) -> str:
    """Return how many of the outcomes can be set against a pledge, and what of the rest."""
    every = [each for outcomes in reported.values() for each in outcomes]
    links = {each.outcome_id: book.answers.get(each.outcome_id, []) for each in every}
    answering = [each for each in every if links[each.outcome_id]]
    makers = makers_of(book.cases_by_year.get(year, []))
    if not makers:
        return edition.say("outcomes-no-pledges", year=year)
    facts: dict[str, str | int] = {"documents": named(makers, edition), "year": year}
    if not answering:
        return edition.say("outcomes-none-answer", total=len(every), **facts)
    other = sum(
        all(link.relation == "other_measure" for link in links[each.outcome_id]) for each in answering
    )
    if len(answering) == len(every):
        return edition.say("outcomes-answer-all", number=len(answering), other=other)
    return edition.say("outcomes-answer", number=len(answering), other=other, **facts)


def account_of(source: Source, outcomes: list[Outcome], book: Casebook, address: Address) -> Account:
    """Return what a document reports on a year."""
    edition = address.edition
    short = edition.pick(source.about, "short")
    return Account(
        anchor=source.package.name,
        document=Reference(
            edition.say("outcomes-account", document=sentence_case(short), number=len(outcomes)),
            address.to(source_path(source.package.name)),
        ),
        groups=tuple(
            OutcomeGroup(
                f"{source.package.name}-{theme_id}",
                edition.say("outcomes-heading", heading=edition.pick(book.themes[theme_id], "name")),
                edition.say("outcomes-heading-of", document=short),
                tuple(outcome_row(each, book, address) for each in own),
            )
            for theme_id, own in group((each.theme_id, each) for each in outcomes).items()
        ),
    )


def outcome_row(outcome: Outcome, book: Casebook, address: Address) -> OutcomeRow:
    """Return an outcome as a row."""
    edition = address.edition
    package = book.source_of[outcome.paragraph_id].package
    cases = [book.cases[each.pledge_id] for each in book.answers.get(outcome.outcome_id, [])]
    return OutcomeRow(
        reference=Reference(
            edition.pick(outcome, "title"), address.to(source_path(package.name, outcome.outcome_id))
        ),
        figure=figure_of(outcome, book, edition),
        flags=flags_of(outcome, edition),
        explanation=edition.pick(outcome, "explanation"),
        pledges=tuple(
            (
                badge(each.shown, edition),
                Reference(edition.pick(each.pledge, "title"), address.to(pledge_path(each.id))),
                rests_elsewhere(outcome, each, edition),
            )
            for each in cases
        ),
    )


def describe_every_year(context: Context) -> list[OutcomesPage]:
    """Return the pages of the years that something is reported on."""
    years = sorted({each.period_year for each in context.book.outcomes.values()})
    return [describe_outcomes(year, context.book, context.edition) for year in years]


PAGE = Kind("outcomes", OutcomesPage, describe_every_year)
