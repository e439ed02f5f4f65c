"""The pages that list pledges."""

from dataclasses import dataclass

from build_scripts.describe.editions import (
    Address,
    Edition,
    pledge_path,
    sentence_case,
    theme_path,
    year_path,
)
from build_scripts.describe.figures import figure_of
from build_scripts.describe.page import Page, Reference
from build_scripts.describe.tally import Count, counts_of, verdict_of
from build_scripts.describe.verdicts import Badge, assessed_badge
from build_scripts.describe.years import assessed_years, report_name
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
    """Return a pledge as a row; `reported` holds the outcome's figure if the measure is the same."""
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
        reported=edition.choose("、", ", ").join(figure_of(each, links, edition) for each in outcomes),
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
    place = links.ledger.vocabulary.name("government", edition.lang)
    return ListPage(
        address=address,
        title=edition.choose(f"{span} 年的数字承诺", f"Pledges with numbers for {span}"),
        description=edition.choose(
            f"{span} 年的 {len(pledges)} 项带数字的承诺，逐项结论。",
            f"The {len(pledges)} pledges with numbers for {span}, each with its verdict.",
        ),
        section="pledges",
        lead=edition.choose(
            f"{place}为 {span} 年定下 {len(pledges)} 项带数字的承诺。每项一页：原文、报告、结论和理由。",
            f"{sentence_case(place)} made {len(pledges)} pledges with numbers for {span}. Each has a page: the words, what was "
            f"reported, the verdict and the reason.",
        ),
        counts=counts_of(pledges, links, address),
        groups=grouped(pledges, links, address),
        shows_reported=True,
        shows_verdict=True,
    )


def describe_year(year: int, links: Links, edition: Edition) -> ListPage:
    """Return the list of pledges due in a year that nothing reports on yet."""
    address = Address(edition, year_path(year))
    pledges = [each for each in links.pledges.values() if each.due_year == year]
    place = links.ledger.vocabulary.name("government", edition.lang)
    return ListPage(
        address=address,
        title=edition.choose(f"{year} 年承诺了什么", f"What is pledged for {year}"),
        description=edition.choose(
            f"{year} 年的 {len(pledges)} 项带数字的承诺。", f"{len(pledges)} pledges with numbers for {year}."
        ),
        section="year",
        lead=edition.choose(
            f"{place}为 {year} 年定下 {len(pledges)} 项带数字的承诺。能核对结果的文件尚未进入账本，因此没有结论。",
            f"{sentence_case(place)} made {len(pledges)} pledges with numbers for {year}. No document that could report on "
            f"them is in the ledger yet, so there are no verdicts.",
        ),
        counts=(),
        groups=grouped(pledges, links, address),
        shows_reported=False,
        shows_verdict=False,
    )


def describe_silence(links: Links, edition: Edition) -> ListPage:
    """Return the register of pledges that no document reports on."""
    address = Address(edition, "silence/")
    due = [each for each in links.pledges.values() if each.due_year in assessed_years(links)]
    report = report_name(links, edition)
    silent = [each for each in due if verdict_of(each, links) == "not_reported"]
    return ListPage(
        address=address,
        title=edition.choose("承诺了，没有报告", "Promised, never reported on"),
        description=edition.choose(
            f"{len(due)} 项数字承诺中，有 {len(silent)} 项在账本的文件里未见报告。",
            f"Of {len(due)} pledges with numbers, {len(silent)} are reported on in no document of this ledger.",
        ),
        section="pledges",
        lead=edition.choose(
            f"{len(due)} 项数字承诺中，有 {len(silent)} 项在账本的文件里找不到结果。未见报告不等于没有做到："
            f"账本里能报告结果的只有{report}，统计公报和部门总结都还没有收入。",
            f"Of {len(due)} pledges with numbers, {len(silent)} have no result in any document of this ledger. "
            f"“Not reported” does not mean “not met”: all that could report on them here is {report}; the "
            f"statistical bulletin and the departments’ reviews are not in the ledger yet.",
        ),
        counts=(),
        groups=grouped(silent, links, address),
        shows_reported=False,
        shows_verdict=False,
    )
