"""The pledges of a year at one look, on home and on the year's own page: their marks, their counts, their picture."""

from build_scripts.assess.case import Case, Casebook
from build_scripts.charts.card import TallyPicture
from build_scripts.figures.counting import shown_by
from build_scripts.figures.figure import grounds_line
from build_scripts.parts.address import Address
from build_scripts.parts.attribution import imprint_of
from build_scripts.parts.counts import counts_of, dots_of
from build_scripts.parts.margins import silence_caveat
from build_scripts.parts.named import cited, makers_of


def picture_of(
    cases: list[Case], title: str, question: str, book: Casebook, address: Address
) -> TallyPicture:
    """Return the picture of a year's pledges that a link to a page shows in a chat."""
    pledges = [each.pledge for each in cases]
    return TallyPicture(
        title=title,
        question=question,
        marks=tuple(dot.badge.code for dot in dots_of(pledges, book, address)),
        counts=tuple(
            (each.badge.code, each.badge.name, each.number) for each in counts_of(pledges, book, address)
        ),
        caveat=silence_caveat(cases, address.edition),
        imprint=imprint_of(
            address.edition.run([title, question]),
            grounds_line(shown_by(pledges, book), address.edition),
            address,
        ),
    )


def documents_line(cases: list[Case], address: Address) -> str:
    """Return which documents make a year's pledges, and which were searched for what became of them."""
    edition = address.edition
    pledges = cited(makers_of(cases), edition)
    searched = cited(cases[0].searched, edition)
    if not searched:
        return edition.say("common-documents-coming", pledges=pledges)
    return edition.say("common-documents", pledges=pledges, searched=searched)
