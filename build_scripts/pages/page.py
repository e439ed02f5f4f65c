"""What every page has."""

from dataclasses import dataclass, replace
from typing import Any

from build_scripts.charts.card import PledgePicture, TallyPicture
from build_scripts.charts.shape import FURTHER, PREVIEW, Shape
from build_scripts.parts.address import Address
from build_scripts.parts.reference import Reference

PICTURE = "share.png"


@dataclass(frozen=True, kw_only=True)
class Page:
    """A page of one edition; `section` names the entry of the masthead that it belongs to."""

    address: Address
    title: str
    description: str
    section: str
    picture: PledgePicture | TallyPicture | None = None
    """What a link to the page shows in a chat; without one, the picture of the home page."""
    is_shaped: bool = False
    """Whether the picture comes in the further shapes, too."""
    report_at: str = ""
    """Where a mistake on the page is reported, all filled in; empty where its address says all that there is to say."""
    outer_title: str = ""
    """The title in a browser’s bar and in a chat, where it says more than the page’s own."""
    structured: dict[str, Any] | None = None
    """What the page tells machines about itself, as JSON-LD."""

    @property
    def discovered(self) -> tuple[dict[str, str], ...]:
        """Where programs find how to frame what the page shows, as its head says."""
        return ()

    @property
    def picture_path(self) -> str:
        """Where the page's picture stands, from the edition's root."""
        return (self.address.path if self.picture else "") + PICTURE

    @property
    def drawings(self) -> dict[str, PledgePicture | TallyPicture]:
        """The pictures to draw for the page, by their address from the site's root, without an ending."""
        stem = self.address.edition.root + self.picture_path.removesuffix(".png")
        if self.picture is None:
            return {}
        return {stem + each.suffix: replace(self.picture, shape=each) for each in (PREVIEW, *self.further)}

    @property
    def further(self) -> tuple[Shape, ...]:
        """The shapes that the picture comes in beside that of a preview."""
        return FURTHER if self.picture and self.is_shaped else ()

    @property
    def further_pictures(self) -> tuple[Reference, ...]:
        """Links to the picture in those shapes."""
        return tuple(
            Reference(self.say(f"picture{each.suffix}"), f"share{each.suffix}.png") for each in self.further
        )

    def say(self, name: str, **facts: str | int) -> str:
        """Return a sentence of the page's edition; see `Catalogue.say`."""
        return self.address.edition.say(name, **facts)

    @property
    def lang(self) -> str:
        """The language of the page."""
        return self.address.edition.lang
