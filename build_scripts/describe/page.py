"""What every page has."""

from dataclasses import dataclass

from build_scripts.describe.editions import Address
from build_scripts.describe.words import Words


@dataclass(frozen=True)
class Reference:
    """A link: its text, and where it goes, relative to the page it stands on."""

    text: str
    href: str


@dataclass(frozen=True, kw_only=True)
class Page:
    """A page of one edition; `section` names the entry of the masthead that it belongs to."""

    address: Address
    title: str
    description: str
    section: str

    @property
    def words(self) -> Words:
        """The words of the page's edition."""
        return self.address.edition.words

    @property
    def lang(self) -> str:
        """The language of the page."""
        return self.address.edition.lang
