"""The pages that list pledges and outcomes."""

from dataclasses import dataclass

from build_scripts.describe.editions import Address, Edition, pledge_path, source_path, theme_path, year_path
from build_scripts.describe.page import Page, Reference
from build_scripts.describe.pledge import figure_of, flags_of, sentence_case
from build_scripts.describe.tally import Count, counts_of, verdict_of
from build_scripts.describe.verdicts import Badge, assessed_badge
from build_scripts.link.links import Links
from build_scripts.load.records import Outcome, Pledge


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
    """Outcomes of one section of the report."""

    name: str
    rows: tuple[OutcomeRow, ...]


@dataclass(frozen=True, kw_only=True)
class OutcomesPage(Page):
    """The list of reported outcomes; see templates/outcomes.md.jinja."""

    lead: str
    groups: tuple[OutcomeGroup, ...]


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


def assessed_years(links: Links) -> list[int]:
    """Return the years whose pledges have been assessed, latest first."""
    years = {int(each.package.ledger["assessed_year"]) for each in links.ledger.judgements}
    return sorted(years, reverse=True)


def coming_years(links: Links) -> list[int]:
    """Return the years that pledges are due in and that nothing reports on yet."""
    return sorted({each.due_year for each in links.pledges.values()} - set(assessed_years(links)))


def report_name(links: Links, edition: Edition) -> str:
    """Return what to call the documents that report on assessed pledges, within a sentence."""
    names = [str(judgement.package.ledger["outcomes"]) for judgement in links.ledger.judgements]
    return edition.choose("、", " and ").join(
        str(source.package.ledger[f"short_{edition.lang}"])
        for source in links.ledger.sources
        if source.package.name in names
    )


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


def describe_outcomes(links: Links, edition: Edition) -> OutcomesPage:
    """Return the list of reported outcomes, by section of the report."""
    address = Address(edition, "outcomes/")
    outcomes = list(links.outcomes.values())
    themes = dict.fromkeys(each.theme_id for each in outcomes)
    report = report_name(links, edition)
    set_against = [each for each in outcomes if links.answers.get(each.outcome_id)]
    return OutcomesPage(
        address=address,
        title=edition.choose("报告了哪些数字", "The numbers that were reported"),
        description=edition.choose(
            f"{report}中的 {len(outcomes)} 个结果数字。",
            f"The {len(outcomes)} figures of results in {report}.",
        ),
        section="outcomes",
        lead=edition.choose(
            f"{report}用 {len(outcomes)} 个数字回顾全年。其中能与数字承诺对照的有 {len(set_against)} 个，"
            f"同一口径的更少；其余说的是方案没有定下数字的事。",
            f"{sentence_case(report)} looks back on the year with {len(outcomes)} figures. "
            f"{len(set_against)} of them can be set against a pledge with a number, fewer still on the same measure; "
            f"the rest are about things for which the plan set no number.",
        ),
        groups=tuple(
            OutcomeGroup(
                edition.pick(links.themes[theme_id], "name"),
                tuple(outcome_row(each, links, address) for each in outcomes if each.theme_id == theme_id),
            )
            for theme_id in themes
        ),
    )


def outcome_row(outcome: Outcome, links: Links, address: Address) -> OutcomeRow:
    """Return an outcome as a row."""
    edition = address.edition
    package = links.source_of[outcome.paragraph_id].package
    pledges = [links.pledges[each.pledge_id] for each in links.answers.get(outcome.outcome_id, [])]
    return OutcomeRow(
        reference=Reference(
            edition.pick(outcome, "title"), address.to(source_path(package.name, outcome.outcome_id))
        ),
        figure=figure_of(outcome, links, edition),
        flags=flags_of(outcome, edition),
        explanation=edition.pick(outcome, "explanation"),
        pledges=tuple(
            (
                assessed_badge(links.assessments.get(each.pledge_id), edition),
                Reference(edition.pick(each, "title"), address.to(pledge_path(each.pledge_id))),
            )
            for each in pledges
        ),
    )
