"""The page that lists what was reported."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import pledge_path, source_path
from build_scripts.load.records import Outcome
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.badges import Badge, badge
from build_scripts.parts.documents import report_name
from build_scripts.parts.reference import Reference
from build_scripts.parts.values import figure_of, flags_of
from build_scripts.words.edition import Edition


@dataclass(frozen=True)
class OutcomeRow:
    """An outcome in a list; `pledge` is the pledge it is set against, if there is one."""

    reference: Reference
    figure: str
    flags: str
    explanation: str
    pledges: tuple[tuple[Badge, Reference], ...]


@dataclass(frozen=True)
class OutcomeGroup:
    """Outcomes of one section of the report, under its own heading; `whose` says whose words that is."""

    name: str
    whose: str
    rows: tuple[OutcomeRow, ...]


@dataclass(frozen=True, kw_only=True)
class OutcomesPage(Page):
    """The list of reported outcomes; see templates/outcomes.md.jinja."""

    lead: str
    groups: tuple[OutcomeGroup, ...]


def describe_outcomes(book: Casebook, edition: Edition) -> OutcomesPage:
    """Return the list of reported outcomes, by section of the report."""
    address = Address(edition, "outcomes/")
    outcomes = list(book.outcomes.values())
    themes = dict.fromkeys(each.theme_id for each in outcomes)
    report = report_name(book, edition)
    numbers = sum(each.kind == "quantitative" for each in outcomes)
    set_against = [each for each in outcomes if book.answers.get(each.outcome_id)]
    return OutcomesPage(
        address=address,
        title=edition.choose("报告了哪些结果", "What was reported"),
        description=edition.choose(
            f"{report}报告的 {len(outcomes)} 项结果，其中 {numbers} 项有数字。",
            f"The {len(outcomes)} outcomes that {report} gives, {numbers} of them with numbers.",
        ),
        section="outcomes",
        lead=edition.choose(
            f"{report}回顾全年，报告了 {len(outcomes)} 项可核对的结果，其中 {numbers} 项有数字。能与承诺对照的有 "
            f"{len(set_against)} 项，其中一部分是另一种口径；其余的，方案里没有对应的承诺。",
            f"Looking back on the year, {report} gives {len(outcomes)} outcomes that can be checked, {numbers} of them "
            f"with numbers. Of these, {len(set_against)} can be set against a pledge, some on a different measure; for "
            f"the rest the plan has no matching pledge.",
        ),
        groups=tuple(
            OutcomeGroup(
                f"“{edition.pick(book.themes[theme_id], 'name')}”",
                edition.choose(f"{report}的标题", f"heading in {report}"),
                tuple(outcome_row(each, book, address) for each in outcomes if each.theme_id == theme_id),
            )
            for theme_id in themes
        ),
    )


def outcome_row(outcome: Outcome, book: Casebook, address: Address) -> OutcomeRow:
    """Return an outcome as a row."""
    edition = address.edition
    package = book.source_of[outcome.paragraph_id].package
    pledges = [book.pledges[each.pledge_id] for each in book.answers.get(outcome.outcome_id, [])]
    return OutcomeRow(
        reference=Reference(
            edition.pick(outcome, "title"), address.to(source_path(package.name, outcome.outcome_id))
        ),
        figure=figure_of(outcome, book, edition),
        flags=flags_of(outcome, edition),
        explanation=edition.pick(outcome, "explanation"),
        pledges=tuple(
            (
                badge(book.cases[each.id].shown, edition),
                Reference(edition.pick(each, "title"), address.to(pledge_path(each.pledge_id))),
            )
            for each in pledges
        ),
    )


PAGE = Kind("outcomes", OutcomesPage, lambda context: [describe_outcomes(context.book, context.edition)])
