"""A part of the site that another page may frame: where it lives, the line to copy, what programs read of it."""

from dataclasses import dataclass
from html import escape
from typing import Any

from build_scripts.link.addresses import embed_path
from build_scripts.parts.address import Address
from build_scripts.parts.reference import Reference
from build_scripts.text.canonical import json_bytes

OEMBED = "oembed.json"
"""The file beside a page to be framed that tells programs how to frame it; see https://oembed.com/."""
WIDTH = 600
"""How wide a frame is where nothing else is asked for, in pixels."""
DAY = 86400


@dataclass(frozen=True)
class Embedding:
    """A page to be framed: `address` is its own, `title` says what it shows, `height` is that of its frame in pixels."""

    address: Address
    title: str
    height: int

    @property
    def line(self) -> str:
        """The line that frames it; empty where the site's address is not known."""
        if not self.address.public:
            return ""
        return (
            f'<iframe src="{escape(self.address.public)}" title="{escape(self.title)}" width="100%" '
            f'height="{self.height}" loading="lazy" style="border:0"></iframe>'
        )

    def link(self, page: Address) -> Reference:
        """Return the link from another page."""
        return Reference(page.edition.say("embed-see"), page.to(self.address.path))

    @property
    def discovered(self) -> dict[str, str] | None:
        """Where programs find how to frame it, as the head of a page says; None where the address is not known."""
        if not self.address.public:
            return None
        return {"href": f"{self.address.public}{OEMBED}", "title": self.title}

    def oembed(self) -> bytes:
        """Return what programs read to frame it."""
        edition = self.address.edition
        content: dict[str, Any] = {
            "version": "1.0",
            "type": "rich",
            "title": self.title,
            "provider_name": edition.say("frame-site-name"),
            "provider_url": edition.public + edition.root,
            "cache_age": DAY,
            "html": self.line,
            "width": WIDTH,
            "height": self.height,
        }
        return json_bytes(content)


def embedding_of(page: Address, title: str, height: int, part: str = "") -> Embedding:
    """Return how others frame a page, or a part of it that is named."""
    return Embedding(
        Address(page.edition, embed_path(page.path + (f"{part}/" if part else ""))), title, height
    )
