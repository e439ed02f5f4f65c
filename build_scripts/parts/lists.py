"""Pledges as rows, in groups."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import pledge_path, theme_path
from build_scripts.link.groups import group
from build_scripts.load.records import EXPECTED, Pledge
from build_scripts.parts.address import Address
from build_scripts.parts.badges import Badge, badge
from build_scripts.parts.reference import Reference
from build_scripts.parts.values import figure_of, reported_figures


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
    """Rows under one heading, with what is to be known of them all."""

    anchor: str
    heading: Reference
    note: str
    rows: tuple[PledgeRow, ...]


def pledge_row(pledge: Pledge, book: Casebook, address: Address) -> PledgeRow:
    """Return a pledge as a row; `reported` is what was reported on the same measure, or a dash."""
    edition = address.edition
    theme = book.themes[pledge.theme_id]
    return PledgeRow(
        reference=Reference(edition.pick(pledge, "title"), address.to(pledge_path(pledge.pledge_id))),
        promised=figure_of(pledge, book, edition),
        reported=reported_figures(book.cases[pledge.id], edition)
        or ("—" if pledge.kind == "quantitative" and pledge.pledge_id in book.assessments else ""),
        badge=badge(book.cases[pledge.id].shown, edition),
        theme=Reference(edition.pick(theme, "name"), address.to(theme_path(theme.theme_id))),
        year=pledge.due_year,
    )


def grouped(pledges: list[Pledge], book: Casebook, address: Address) -> tuple[Group, ...]:
    """Return pledges by theme, themes in the order in which their pledges come."""
    edition = address.edition
    return tuple(
        Group(
            anchor=theme_id,
            heading=Reference(edition.pick(book.themes[theme_id], "name"), address.to(theme_path(theme_id))),
            note=edition.say("common-expected-note") if book.themes[theme_id].kind == EXPECTED else "",
            rows=tuple(pledge_row(each, book, address) for each in own),
        )
        for theme_id, own in group((each.theme_id, each) for each in pledges).items()
    )
