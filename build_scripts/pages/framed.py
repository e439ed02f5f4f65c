"""What other pages may frame: a pledge or a chart, with where it is from, on a page that says so itself."""

from dataclasses import dataclass

from build_scripts.figures.figure import NARROW_FILE, Figure, file_path
from build_scripts.link.addresses import charts_path
from build_scripts.link.policy import FRAMED, REFERRER
from build_scripts.pages.charts import ChartsPage
from build_scripts.pages.page import Page
from build_scripts.pages.pledge import PledgePage
from build_scripts.parts.address import Address
from build_scripts.parts.badges import Badge
from build_scripts.parts.embedding import Embedding
from build_scripts.words.edition import Edition

ICON = "assets/favicon.svg"
STYLE = "assets/embed.css"


@dataclass(frozen=True)
class Embed:
    """All that a page to be framed shows; see templates/embed.html.jinja. A pledge has a badge, a chart its pictures."""

    embedding: Embedding
    lang: str
    title: str
    kicker: str
    badge: Badge | None
    ruling: str
    caveat: str
    picture: str
    narrow: str
    alternative: str
    more: str
    """The link to the page that it is from."""
    more_text: str
    credit: str
    site: str
    """What the ledger is called."""
    icon: str
    style: str
    canonical: str
    policy: str = FRAMED
    referrer: str = REFERRER


def embeds_of(page: Page) -> list[Embed]:
    """Return what of a page others may frame."""
    if isinstance(page, PledgePage):
        return [pledge_embed(page)]
    if isinstance(page, ChartsPage):
        return [
            chart_embed(figure, embedding, page)
            for figure, embedding in zip(page.figures, page.embeddings, strict=True)
        ]
    return []


def pledge_embed(page: PledgePage) -> Embed:
    """Return a pledge to be framed."""
    edition = page.address.edition
    return Embed(
        embedding=page.embedding,
        lang=edition.lang,
        title=page.title,
        kicker=page.picture.kicker,
        badge=page.badge,
        ruling=page.ruling,
        caveat=page.picture.caveat,
        picture="",
        narrow="",
        alternative="",
        **told(page.embedding.address, page.address.path, edition, page.address.public),
    )


def chart_embed(figure: Figure, embedding: Embedding, page: ChartsPage) -> Embed:
    """Return a chart to be framed: as a picture, which holds its title and its source."""
    edition, here = page.address.edition, embedding.address
    return Embed(
        embedding=embedding,
        lang=edition.lang,
        title=figure.title,
        kicker="",
        badge=None,
        ruling="",
        caveat="",
        picture=here.shared(file_path(figure.year, figure.name, figure.lang, "svg")),
        narrow=here.shared(file_path(figure.year, figure.name + NARROW_FILE, figure.lang, "svg")),
        alternative=f"{figure.title} {figure.alternative}",
        **told(here, charts_path(figure.year, figure.name), edition, page.address.public),
    )


def told(here: Address, path: str, edition: Edition, canonical: str) -> dict[str, str]:
    """Return what every page to be framed says at its foot and in its head."""
    return {
        "more": here.to(path),
        "more_text": edition.say("embed-more"),
        "credit": edition.say("embed-credit"),
        "site": edition.say("frame-site-name"),
        "icon": here.shared(ICON),
        "style": here.shared(STYLE),
        "canonical": canonical,
    }
