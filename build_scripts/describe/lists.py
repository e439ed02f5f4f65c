"""The pages that list pledges."""

from dataclasses import dataclass

from build_scripts.describe.editions import (
    Address,
    Edition,
    pledge_path,
    sentence_case,
    theme_path,
)
from build_scripts.describe.figures import figure_of
from build_scripts.describe.page import Page, Reference
from build_scripts.describe.tally import Count, counts_of
from build_scripts.describe.verdicts import Badge, assessed_badge
from build_scripts.describe.years import assessed_years
from build_scripts.link.links import Links
from build_scripts.load.records import Pledge


@dataclass(frozen=True)
class PledgeRow:
    """A pledge in a list."""

    reference: Reference
    promised: str
    reported: str
    badge: Badge
    theme: Reference
    year: int


@dataclass(frozen=True)
class Group:
    """Rows under one heading."""

    anchor: str
    heading: Reference
    counts: tuple[Count, ...]
    rows: tuple[PledgeRow, ...]


@dataclass(frozen=True, kw_only=True)
class ListPage(Page):
    """A list of pledges in groups; see templates/list.md.jinja."""

    lead: str
    counts: tuple[Count, ...]
    groups: tuple[Group, ...]
    shows_reported: bool
    shows_verdict: bool


def pledge_row(pledge: Pledge, links: Links, address: Address) -> PledgeRow:
    """Return a pledge as a row; `reported` is the outcome's figure on the same measure, or a dash."""
    edition = address.edition
    outcomes = [
        links.outcomes[each.outcome_id]
        for each in links.evidence.get(pledge.pledge_id, [])
        if each.relation == "same_measure"
    ]
    theme = links.themes[pledge.theme_id]
    return PledgeRow(
        reference=Reference(edition.pick(pledge, "title"), address.to(pledge_path(pledge.pledge_id))),
        promised=figure_of(pledge, links, edition),
        reported=edition.choose("、", ", ").join(figure_of(each, links, edition) for each in outcomes)
        or ("—" if pledge.kind == "quantitative" else ""),
        badge=assessed_badge(links.assessments.get(pledge.pledge_id), edition),
        theme=Reference(edition.pick(theme, "name"), address.to(theme_path(theme.theme_id))),
        year=pledge.due_year,
    )


def grouped(pledges: list[Pledge], links: Links, address: Address) -> tuple[Group, ...]:
    """Return pledges by theme, themes in the order in which their pledges come."""
    themes = dict.fromkeys(each.theme_id for each in pledges)
    groups = []
    for theme_id in themes:
        own = [each for each in pledges if each.theme_id == theme_id]
        groups.append(
            Group(
                anchor=theme_id,
                heading=Reference(
                    address.edition.pick(links.themes[theme_id], "name"), address.to(theme_path(theme_id))
                ),
                counts=counts_of(own, links, address),
                rows=tuple(pledge_row(each, links, address) for each in own),
            )
        )
    return tuple(groups)


def describe_pledges(links: Links, edition: Edition) -> ListPage:
    """Return the list of all assessed pledges."""
    address = Address(edition, "pledges/")
    years = assessed_years(links)
    pledges = [each for each in links.pledges.values() if each.due_year in years]
    span = edition.choose("、", ", ").join(map(str, years))
    numbers = sum(each.kind == "quantitative" for each in pledges)
    place = links.ledger.vocabulary.name("government", edition.lang)
    return ListPage(
        address=address,
        title=edition.choose(f"{span} 年的全部承诺", f"All pledges for {span}"),
        description=edition.choose(
            f"{span} 年的 {len(pledges)} 项承诺，逐项结论。",
            f"The {len(pledges)} pledges for {span}, each with its verdict.",
        ),
        section="pledges",
        lead=edition.choose(
            f"{place}为 {span} 年作出 {len(pledges)} 项具体承诺，其中 {numbers} 项有数字。每项一页：原文、报告、结论和理由。",
            f"{sentence_case(place)} made {len(pledges)} specific pledges for {span}, {numbers} of them with numbers. Each "
            f"has a page with the words, what was reported, the verdict and the reason.",
        ),
        counts=counts_of(pledges, links, address),
        groups=grouped(pledges, links, address),
        shows_reported=True,
        shows_verdict=True,
    )
