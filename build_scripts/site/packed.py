"""Pages between Markdown and the frame, packed: MkDocs makes the HTML of all of them before it writes the first."""

import re
import zlib

from mkdocs.plugins import BasePlugin
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

QUICK = 1
"""How hard to pack: pages shrink to a sixth, and packing them takes a hundredth of the time of making them."""

IS_HTML = "html"
"""What is true in the front matter of a page that is HTML throughout, as the templates write them."""

ANCHOR = re.compile(r'\sid="([^"]+)"')


class Packed(BasePlugin):  # type: ignore[no-untyped-call, type-arg]
    """Keeps the HTML of a page packed until the page is written, and nothing of it afterwards.

    A page that is HTML throughout is not put through Markdown, which takes more than half of MkDocs' time to leave it as it is.
    """

    def __init__(self) -> None:
        self.pages: dict[str, bytes] = {}
        self.anchors: dict[str, set[str]] = {}
        """What links may lead to on pages that are HTML throughout."""

    def on_page_markdown(self, markdown: str, *, page: Page, **_: object) -> str:
        """Pack a page that is HTML throughout, and leave nothing of it to be converted."""
        if not page.meta.get(IS_HTML):
            return markdown
        self.pack(page, markdown.strip())
        self.anchors[page.file.src_uri] = set(ANCHOR.findall(markdown))
        return ""

    def on_page_content(self, html: str, *, page: Page, **_: object) -> str:
        """Pack a page of which all but its frame is made; of one that was HTML throughout, tell what links may lead to."""
        if page.file.src_uri in self.anchors:
            page.present_anchor_ids = self.anchors.pop(page.file.src_uri)
        else:
            self.pack(page, html)
        page.markdown = ""
        return ""

    def on_page_context(self, context: TemplateContext, *, page: Page, **_: object) -> TemplateContext:
        """Unpack a page that is about to be framed."""
        page.content = zlib.decompress(self.pages.pop(page.file.src_uri)).decode()
        return context

    def on_post_page(self, output: str, *, page: Page, **_: object) -> str:
        """Let go of a page that is framed."""
        page.content = ""
        return output

    def pack(self, page: Page, html: str) -> None:
        """Keep the HTML of a page."""
        self.pages[page.file.src_uri] = zlib.compress(html.encode(), QUICK)
