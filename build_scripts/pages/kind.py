"""A kind of page: one stem names its module, its template, its sentences and its style."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.downloads.archive import PackageDownloads
from build_scripts.pages.page import Page
from build_scripts.release.history import Step
from build_scripts.words.edition import Edition


@dataclass(frozen=True)
class Context:
    """All that the pages of an edition are made of; `steps` are the releases, latest first."""

    book: Casebook
    edition: Edition
    downloads: list[PackageDownloads]
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Kind:
    """A kind of page; `describe` returns all of them, of one edition."""

    stem: str
    page: type[Page]
    describe: Callable[[Context], Iterable[Page]]
    of_downloads: bool = False
    """Whether it is one page, at the address of its stem, that tells of files to download: their sizes, say."""

    @property
    def template(self) -> str:
        """The template that places the page."""
        return f"{self.stem}.md.jinja"
