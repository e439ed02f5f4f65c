"""The newsroom kit: what may be printed as it stands, what may not, and the pictures and rows behind it."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.charts.card import PledgePicture, TallyPicture
from build_scripts.downloads.rows import WHOLE, rows_path
from build_scripts.figures.counting import shown_by
from build_scripts.figures.figure import source_line
from build_scripts.link.addresses import theme_path
from build_scripts.link.years import assessed_years
from build_scripts.load.records import Pledge
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.counts import counts_of, dots_of
from build_scripts.parts.quotable import Pitfall, caveats_of, pitfalls_of, sentences_of
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition, sentence_case

PRINTED = 2
"""How many times larger than the preview of a link a picture is that a newspaper may print."""


@dataclass(frozen=True)
class Kit:
    """What there is on the whole plan, or on one part of it."""

    anchor: str
    heading: str
    sentences: tuple[str, ...]
    drawing: TallyPicture
    stem: str
    """Where the picture stands, from the site's root, without an ending."""
    rows: Reference
    png: Reference
    svg: Reference
    page: Reference


@dataclass(frozen=True, kw_only=True)
class NewsroomPage(Page):
    """All that the newsroom page shows; see templates/newsroom.md.jinja."""

    lead: str
    caveats_heading: str
    caveats: tuple[str, ...]
    pitfalls_heading: str
    pitfalls: tuple[Pitfall, ...]
    kits: tuple[Kit, ...]

    @property
    def drawings(self) -> dict[str, PledgePicture | TallyPicture]:
        """A picture a kit."""
        return {each.stem: each.drawing for each in self.kits}


def describe_newsroom(book: Casebook, edition: Edition) -> NewsroomPage:
    """Return the newsroom page of an edition, for the latest assessed year."""
    address = Address(edition, "newsroom/")
    year = assessed_years(book)[0]
    pledges = [each for each in book.pledges.values() if each.due_year == year]
    themes = dict.fromkeys(each.theme_id for each in pledges)
    choose = edition.choose
    return NewsroomPage(
        address=address,
        title=choose("新闻工具包", "Newsroom kit"),
        description=choose(
            "可以直接引用的句子、图和表格，以及不能这样写的句子。",
            "Sentences, pictures and rows that can be used as they stand, and sentences that can’t.",
        ),
        section="data",
        lead=choose(
            "下面的句子都由数据算出，可以原样引用；图带来源，可以转载（CC BY 4.0）。引用原文请用中文，英译不是官方译文。",
            "Every sentence below is worked out from the data and can be printed as it stands. Pictures carry their "
            "source and may be republished (CC BY 4.0). Quote the sources in Chinese: our translations are unofficial.",
        ),
        caveats_heading=choose("引用之前", "Before you quote"),
        caveats=tuple(caveats_of(book, edition)),
        pitfalls_heading=choose("不能这样写", "What the data do not support"),
        pitfalls=tuple(pitfalls_of(pledges, book, edition)),
        kits=(
            kit_of(WHOLE, choose(f"{year} 年全部承诺", f"All pledges for {year}"), pledges, book, address),
            *(
                kit_of(
                    theme_id,
                    edition.pick(book.themes[theme_id], "name"),
                    [each for each in pledges if each.theme_id == theme_id],
                    book,
                    address,
                )
                for theme_id in themes
            ),
        ),
    )


def kit_of(anchor: str, heading: str, pledges: list[Pledge], book: Casebook, address: Address) -> Kit:
    """Return the kit on some pledges."""
    edition = address.edition
    choose = edition.choose
    government = sentence_case(book.ledger.vocabulary.name("government", edition.lang))
    whole = anchor == WHOLE
    year = pledges[0].due_year
    stem = f"{address.path}{anchor}-{edition.lang}"
    return Kit(
        anchor=anchor,
        heading=heading,
        sentences=tuple(sentences_of("" if whole else heading, pledges, book, edition)),
        drawing=TallyPicture(
            title=choose(
                f"{government} {year} 年的承诺" + ("" if whole else f" · {heading}") + f"：{len(pledges)} 项",
                f"{government}: "
                + (
                    f"{len(pledges)} pledges for {year}"
                    if whole
                    else f"{heading}, {len(pledges)} pledges for {year}"
                ),
            ),
            question=choose("做到没有？", "Were they kept?"),
            marks=tuple(dot.badge.code for dot in dots_of(pledges, book, address)),
            counts=tuple(
                (each.badge.code, each.badge.name, each.number) for each in counts_of(pledges, book, address)
            ),
            source=source_line(shown_by(pledges, book), book, address),
            enlarged=PRINTED,
        ),
        stem=stem,
        rows=Reference(choose("数据行（CSV）", "The rows (CSV)"), address.shared(rows_path(anchor))),
        png=Reference("PNG", address.shared(f"{stem}.png")),
        svg=Reference("SVG", address.shared(f"{stem}.svg")),
        page=Reference(
            choose("逐项查看", "Pledge by pledge"),
            address.to("pledges/" if whole else theme_path(anchor)),
        ),
    )


PAGE = Kind("newsroom", NewsroomPage, lambda context: [describe_newsroom(context.book, context.edition)])
