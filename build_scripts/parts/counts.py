"""Count verdicts."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.assess.shown import VERDICTS
from build_scripts.link.addresses import pledge_path, pledges_path
from build_scripts.load.records import Pledge
from build_scripts.parts.address import Address
from build_scripts.parts.badges import Badge, badge

ANSWERED = ("met", "stated", "partly_met", "not_met")
"""The verdicts that rest on a result, as they are shown."""

SPOKEN = ("other_measure", "mentioned")
"""The verdicts on what was reported on, but not so that it could be judged."""


@dataclass(frozen=True)
class Dot:
    """One pledge in a picture of many: its verdict, title and page."""

    badge: Badge
    title: str
    href: str


@dataclass(frozen=True)
class Count:
    """How many pledges have a verdict."""

    badge: Badge
    number: int
    href: str
    """The list of all pledges, filtered to these."""


def numbers_of(pledges: Collection[Pledge]) -> dict[str, str | int]:
    """Return how many pledges there are and how many have a number, as facts of a sentence.

    `extent` is all, some or none of them.
    """
    numbers = sum(each.kind == "quantitative" for each in pledges)
    extent = "none" if numbers == 0 else "all" if numbers == len(pledges) else "some"
    return {"total": len(pledges), "numbers": numbers, "extent": extent}


def dots_of(pledges: list[Pledge], book: Casebook, address: Address) -> tuple[Dot, ...]:
    """Return one dot a pledge, in the order of verdicts."""
    edition = address.edition
    dots = [
        Dot(
            badge(book.cases[each.id].shown, edition),
            edition.pick(each, "title"),
            address.to(pledge_path(each.pledge_id)),
        )
        for each in pledges
    ]
    return tuple(sorted(dots, key=lambda dot: VERDICTS.index(dot.badge.code)))


def counts_of(
    pledges: list[Pledge], book: Casebook, address: Address, **chosen: str | int
) -> tuple[Count, ...]:
    """Return how many pledges have each verdict that occurs, in the order of verdicts.

    `chosen` is what else the list of all pledges has to be filtered by to show just these.
    """
    numbers = Counter(book.cases[each.id].shown for each in pledges)
    return tuple(
        Count(
            badge(verdict, address.edition),
            numbers[verdict],
            address.to(pledges_path(verdict=verdict, **chosen)),
        )
        for verdict in VERDICTS
        if numbers[verdict]
    )
