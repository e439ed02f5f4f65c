"""Pages to be framed, as files."""

from jinja2 import Environment
from markupsafe import Markup

from build_scripts.charts.marks import SIDE, shapes
from build_scripts.downloads.archive import Download
from build_scripts.pages.framed import Embed
from build_scripts.parts.embedding import OEMBED

TEMPLATE = "embed.html.jinja"


def embed_files(embed: Embed, env: Environment) -> list[Download]:
    """Return a page to be framed, and, where the site's address is known, what programs read to frame it."""
    address = embed.embedding.address
    folder = address.edition.root + address.path
    html = env.get_template(TEMPLATE).render(page=embed, mark=drawn_mark(embed))
    files = [Download(f"{folder}index.html", html.encode())]
    if address.public:
        files.append(Download(folder + OEMBED, embed.embedding.oembed()))
    return files


def drawn_mark(embed: Embed) -> Markup:
    """Return the mark of a pledge's verdict as SVG; nothing for a chart."""
    if embed.badge is None:
        return Markup()
    return Markup(f'<svg aria-hidden="true" viewBox="0 0 {SIDE} {SIDE}">{shapes()[embed.badge.code]}</svg>')
