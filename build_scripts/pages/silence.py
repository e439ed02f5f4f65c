"""The register of silence: the pledges of an assessed year that no document searched reports on."""

from dataclasses import dataclass

from build_scripts.assess.case import Case, Casebook
from build_scripts.figures import overview
from build_scripts.link.addresses import charts_path, find_out_path, pledges_path, silence_path, theme_path
from build_scripts.link.groups import group
from build_scripts.link.years import assessed_years
from build_scripts.load.about import PUBLISHER_KINDS
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.counts import ANSWERED, SPOKEN
from build_scripts.parts.lists import Group, grouped
from build_scripts.parts.margins import margin_of, silence_apart
from build_scripts.parts.named import named
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition
from build_scripts.words.verdicts import hyphened

ASSESSED = (*ANSWERED, *SPOKEN, "not_reported", "not_checkable")
COLUMNS = {
    "pledges": ASSESSED,
    "answered": ANSWERED,
    "spoken": SPOKEN,
    "not-reported": ("not_reported",),
    "not-checkable": ("not_checkable",),
}
"""The numbers of the table of shares: the end of the sentence that heads each, and the verdicts that it counts."""


@dataclass(frozen=True)
class ShareNumber:
    """A number of pledges, linked to the list of them where there are any."""

    label: str
    count: int
    href: str


@dataclass(frozen=True)
class Share:
    """How much of what a part promised was reported back; `numbers` as the columns have them."""

    theme: Reference
    percent: str
    numbers: tuple[ShareNumber, ...]


@dataclass(frozen=True, kw_only=True)
class SilencePage(Page):
    """All that the register shows; see templates/silence.md.jinja."""

    lead: str
    margin: str
    searched: str
    find_out: Reference
    columns: tuple[str, ...]
    shares: tuple[Share, ...]
    total: Share
    chart: Reference
    groups: tuple[Group, ...]


def describe_silence(year: int, book: Casebook, edition: Edition) -> SilencePage:
    """Return the register of an assessed year."""
    address = Address(edition, silence_path(year))
    say, cases = edition.say, book.cases_by_year[year]
    silent = [each.pledge for each in cases if each.shown == "not_reported"]
    facts = {"year": year, "total": len(cases)}
    none = "" if silent else say("silence-none", year=year)
    return SilencePage(
        address=address,
        title=say("silence-title", year=year),
        description=none or say("silence-description", **facts, silent=len(silent)),
        section="pledges",
        lead=none
        or edition.run([say("silence-lead", **facts, silent=len(silent)), silence_apart(cases, edition)]),
        margin=margin_of(cases, book, edition),
        searched=searched_of(cases[0], edition),
        find_out=Reference(say("find-out-see"), address.to(find_out_path(year))),
        columns=(
            say("silence-column-part"),
            say("silence-column-share"),
            *(say(f"silence-column-{column}") for column in COLUMNS),
        ),
        shares=tuple(
            share_of(
                Reference(edition.pick(book.themes[theme_id], "name"), address.to(theme_path(theme_id))),
                own,
                address,
                theme=theme_id,
                year=year,
            )
            for theme_id, own in group((each.pledge.theme_id, each) for each in cases).items()
        ),
        total=share_of(
            Reference(say("silence-all"), address.to(pledges_path(year=year))), cases, address, year=year
        ),
        chart=Reference(say("silence-chart"), address.to(charts_path(year)) + f"#{overview.NAME}"),
        groups=grouped(silent, book, address),
    )


def searched_of(case: Case, edition: Edition) -> str:
    """Return which documents were searched, up to which day they reach, and whose accounts are not among them."""
    if case.search is None:
        return ""
    found = {each.about.publisher_kind for each in case.searched}
    lacking = [kind for kind in PUBLISHER_KINDS if kind not in found]
    return edition.run(
        [
            edition.say(
                "silence-searched",
                documents=named(case.searched, edition),
                day=case.search.up_to.isoformat(),
            ),
            *(edition.pick(each.about, "about") for each in case.searched),
            edition.say(
                "silence-lacking",
                kinds=edition.listed(edition.say(f"publisher-kind-{hyphened(kind)}") for kind in lacking),
            )
            if lacking
            else "",
        ]
    )


def share_of(heading: Reference, cases: list[Case], address: Address, **chosen: str | int) -> Share:
    """Return what was reported back of pledges that were due; `chosen` is what else the list is filtered by."""
    counts = {column: sum(each.shown in verdicts for each in cases) for column, verdicts in COLUMNS.items()}
    return Share(
        theme=heading,
        percent=f"{100 * counts['answered'] / len(cases):.0f}%",
        numbers=tuple(
            ShareNumber(
                address.edition.say(f"silence-column-{column}"),
                number,
                address.to(pledges_path(**chosen, verdict=COLUMNS[column])) if number else "",
            )
            for column, number in counts.items()
        ),
    )


PAGE = Kind(
    "silence",
    SilencePage,
    lambda context: [
        describe_silence(year, context.book, context.edition) for year in assessed_years(context.book)
    ],
)
