"""Pages between Markdown and the frame, packed: MkDocs makes the HTML of all of them before it writes the first."""

import zlib

from mkdocs.plugins import BasePlugin
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

QUICK = 1
"""How hard to pack: pages shrink to a sixth, and packing them takes a hundredth of the time of making them."""


class Packed(BasePlugin):  # type: ignore[no-untyped-call, type-arg]
    """Keeps the HTML of a page packed until the page is written, and nothing of it afterwards."""

    def __init__(self) -> None:
        self.pages: dict[str, bytes] = {}

    def on_page_content(self, html: str, *, page: Page, **_: object) -> str:
        """Pack a page of which all but its frame is made."""
        self.pages[page.file.src_uri] = zlib.compress(html.encode(), QUICK)
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
