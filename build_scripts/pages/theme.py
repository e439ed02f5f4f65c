"""The page of a theme: an action of the plan or a section of the report."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import charts_path, source_path, theme_path
from build_scripts.link.years import assessed_years
from build_scripts.load.records import Theme
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.counts import Count, Dot, counts_of, dots_of
from build_scripts.parts.lists import PledgeRow, pledge_row
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition, sentence_case


@dataclass(frozen=True)
class Passage:
    """A paragraph of the theme as the source has it."""

    section: str
    text: str
    translation: str
    reference: Reference


@dataclass(frozen=True, kw_only=True)
class ThemePage(Page):
    """All that a theme's page shows; see templates/theme.md.jinja."""

    kicker: str
    dots: tuple[Dot, ...]
    counts: tuple[Count, ...]
    rows: tuple[PledgeRow, ...]
    shows_verdict: bool
    overview: Reference
    empty: str
    passages: tuple[Passage, ...]
    previous: Reference | None
    following: Reference | None


def themes_with_pages(book: Casebook) -> list[Theme]:
    """Return the themes that promise something: the plan's actions, the report's outlook."""
    themes = [each for each in book.themes.values() if each.kind in ("action", "delivery", "outlook")]
    return sorted(themes, key=lambda each: (each.kind, each.order))


def describe_theme(theme: Theme, book: Casebook, edition: Edition) -> ThemePage:
    """Return the page of a theme."""
    address = Address(edition, theme_path(theme.theme_id))
    say = edition.say
    pledges = book.pledges_by_theme.get(theme.theme_id, [])
    own = [each for each in book.paragraphs.values() if each.theme_id == theme.theme_id]
    bodies = sorted((each for each in own if each.kind == "body"), key=lambda each: each.order)
    years = sorted({each.due_year for each in pledges})
    name = edition.pick(theme, "name")
    siblings = [
        each for each in themes_with_pages(book) if (each.kind == "outlook") == (theme.kind == "outlook")
    ]
    at = siblings.index(theme)

    def reference(other: Theme) -> Reference:
        return Reference(edition.pick(other, "name"), address.to(theme_path(other.theme_id)))

    sources = dict.fromkeys(book.source_of[each.paragraph_id].package.name for each in own)
    documents = {source.package.name: source.package.ledger for source in book.ledger.sources}
    kicker = edition.choose("、", ", ").join(
        str(documents[name][f"short_{edition.lang}"]) for name in sources
    )
    return ThemePage(
        address=address,
        title=name,
        description=edition.choose(f"{name}：{len(pledges)} 项承诺。", f"{name}: {len(pledges)} pledges."),
        section=str(years[0]) if theme.kind == "outlook" and years else "pledges",
        kicker=sentence_case(kicker) + "".join(f" · {year}" for year in years),
        dots=dots_of(pledges, book, address),
        counts=counts_of(pledges, book, address, theme=theme.theme_id) if theme.kind != "outlook" else (),
        rows=tuple(pledge_row(each, book, address) for each in pledges),
        shows_verdict=theme.kind != "outlook",
        overview=Reference(
            edition.choose("各部分对照图", "All parts compared"),
            address.to(charts_path(assessed_years(book)[0], "overview")),
        ),
        empty="" if pledges else say("theme-no-pledges") if bodies else say("theme-text-missing"),
        passages=tuple(
            Passage(
                section=edition.pick(each, "section"),
                text=each.text_zh,
                translation=each.text_en if edition.lang == "en" else "",
                reference=Reference(
                    say("theme-read-in-source"),
                    address.to(
                        source_path(book.source_of[each.paragraph_id].package.name, each.paragraph_id)
                    ),
                ),
            )
            for each in bodies
        ),
        previous=reference(siblings[at - 1]) if at else None,
        following=reference(siblings[at + 1]) if at + 1 < len(siblings) else None,
    )


PAGE = Kind(
    "theme",
    ThemePage,
    lambda context: [
        describe_theme(each, context.book, context.edition) for each in themes_with_pages(context.book)
    ],
)
