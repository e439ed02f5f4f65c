"""The newsroom kit of a year: its findings, ready to print, what can't be said, and pictures and rows by part."""

from dataclasses import dataclass

from build_scripts.assess.case import Case, Casebook
from build_scripts.charts.card import PledgePicture, TallyPicture
from build_scripts.downloads.row_files import rows_path
from build_scripts.figures.counting import by_part, shown_by
from build_scripts.figures.figure import grounds_line
from build_scripts.figures.finding import Desk, Finding
from build_scripts.figures.findings import verdict_findings
from build_scripts.figures.findings_beyond import findings_beyond
from build_scripts.link.addresses import newsroom_path, pledges_path, theme_path
from build_scripts.link.years import assessed_years
from build_scripts.pages.kind import Context, Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.attribution import imprint_of
from build_scripts.parts.beyond import pitfalls_beyond
from build_scripts.parts.counts import counts_of, dots_of
from build_scripts.parts.margins import silence_caveat
from build_scripts.parts.quotable import Pitfall, caveats_of, pitfalls_of
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition

WHOLE = "overall"
"""What stands for all of a year beside its parts, in names of files."""
PRINTED = 2
"""How many times larger than the preview of a link a picture is that a newspaper may print."""


@dataclass(frozen=True)
class Offer:
    """A finding with its files, as its page offers them."""

    finding: Finding
    files: tuple[Reference, ...]
    """Its picture as PNG and as SVG, and its rows."""

    @property
    def image(self) -> str:
        """The picture that the page shows."""
        return self.files[1].href


@dataclass(frozen=True)
class Kit:
    """The picture and the rows of all pledges of a year, or of one part of them."""

    drawing: TallyPicture
    stem: str
    """Where the picture stands, from the site's root, without an ending."""
    page: Reference
    files: tuple[Reference, ...]


@dataclass(frozen=True, kw_only=True)
class NewsroomPage(Page):
    """All that the newsroom page of a year shows; see templates/newsroom.md.jinja."""

    lead: str
    offers: tuple[Offer, ...]
    caveats: tuple[str, ...]
    pitfalls: tuple[Pitfall, ...]
    kits: tuple[Kit, ...]

    @property
    def drawings(self) -> dict[str, PledgePicture | TallyPicture]:
        """A picture a kit."""
        return {each.stem: each.drawing for each in self.kits}


def describe_newsroom(year: int, book: Casebook, edition: Edition) -> NewsroomPage:
    """Return the newsroom page of an assessed year."""
    address = Address(edition, newsroom_path(year))
    cases = book.cases_by_year[year]
    desk = Desk(year, book, address)
    found = [*verdict_findings(desk), *findings_beyond(desk)]
    return NewsroomPage(
        address=address,
        title=edition.say("newsroom-title", year=year),
        description=edition.say("newsroom-description", year=year),
        section="data",
        lead=edition.say("newsroom-lead"),
        offers=tuple(
            Offer(each, files_of(each.stem, rows_alone(each.rows_path, address), address)) for each in found
        ),
        caveats=tuple(caveats_of(cases, edition)),
        pitfalls=(*pitfalls_of(cases, edition), *pitfalls_beyond(year, book, edition)),
        kits=(
            kit_of(WHOLE, cases, book, address),
            *(kit_of(theme_id, own, book, address) for theme_id, own in by_part(cases).items()),
        ),
    )


def files_of(stem: str, rows: Reference, address: Address) -> tuple[Reference, ...]:
    """Return links to a picture in its two forms, and to the rows behind it; `stem` is from the site's root."""
    return (
        Reference("PNG", address.shared(f"{stem}.png")),
        Reference("SVG", address.shared(f"{stem}.svg")),
        rows,
    )


def rows_alone(path: str, address: Address) -> Reference:
    """Return the link to rows in a file of their own; its path is from the site's root."""
    return Reference("CSV", address.shared(path))


def rows_of_year(year: int, address: Address) -> Reference:
    """Return the link to all rows of a year, which are a package: its workbook opens with a double click."""
    name = f"targets-{year}"
    return Reference("Excel", address.shared(f"data/{name}/latest/{name}.xlsx"))


def kit_of(anchor: str, cases: list[Case], book: Casebook, address: Address) -> Kit:
    """Return the kit on some cases of a year: all of them, or those of the theme that `anchor` is the id of."""
    edition = address.edition
    year, whole = cases[0].year, anchor == WHOLE
    part = "" if whole else edition.pick(book.themes[anchor], "name")
    pledges = [each.pledge for each in cases]
    facts = {"year": year, "total": len(cases)}
    rows = rows_path(year, anchor)
    # Beside the page, below the root that both editions share, and named as its rows.
    stem = f"{rows.removesuffix('.csv')}-{edition.lang}"
    return Kit(
        drawing=TallyPicture(
            title=edition.say("newsroom-picture-part", part=part, **facts)
            if part
            else edition.say("newsroom-picture", **facts),
            question=edition.say("newsroom-question", total=len(cases)),
            marks=tuple(dot.badge.code for dot in dots_of(pledges, book, address)),
            counts=tuple(
                (each.badge.code, each.badge.name, each.number) for each in counts_of(pledges, book, address)
            ),
            caveat=silence_caveat(cases, edition),
            imprint=imprint_of(
                edition.say("newsroom-picture-part", part=part, **facts)
                if part
                else edition.say("newsroom-picture", **facts),
                grounds_line(shown_by(pledges, book), address.edition),
                address,
            ),
            enlarged=PRINTED,
        ),
        stem=stem,
        page=Reference(
            part or edition.say("newsroom-whole", year=year),
            address.to(pledges_path(year=year) if whole else theme_path(anchor)),
        ),
        files=files_of(stem, rows_of_year(year, address) if whole else rows_alone(rows, address), address),
    )


def describe_every_year(context: Context) -> list[NewsroomPage]:
    """Return the kits of all assessed years, latest first."""
    return [describe_newsroom(year, context.book, context.edition) for year in assessed_years(context.book)]


PAGE = Kind("newsroom", NewsroomPage, describe_every_year)
