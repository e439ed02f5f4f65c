"""All that a site is made of, gathered before anything is written, so that pages can't disagree."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import chain

from build_scripts.assess.case import Casebook
from build_scripts.downloads.archive import PackageDownloads
from build_scripts.downloads.authored import package_downloads
from build_scripts.downloads.derived import derived_downloads
from build_scripts.downloads.texts import Editions, of_tables
from build_scripts.kept import latest
from build_scripts.load.ledger import Ledger
from build_scripts.pages.kind import Context
from build_scripts.pages.page import Page
from build_scripts.pages.registry import PAGES
from build_scripts.problems import Problem
from build_scripts.release.check import check_published
from build_scripts.release.history import Step, history, project_version
from build_scripts.release.published import Release, as_published, read_releases
from build_scripts.site.apart import apart
from build_scripts.site.places import Places
from build_scripts.site.sweeping import swept
from build_scripts.words.edition import Edition, read_editions


@dataclass(frozen=True)
class Gathered:
    """A site before it is written: what is known, what is offered, every page of every edition."""

    places: Places
    book: Casebook
    downloads: list[PackageDownloads]
    releases: tuple[Release, ...]
    steps: tuple[Step, ...]
    pages: dict[Edition, list[Page]]

    @property
    def editions(self) -> Editions:
        """The editions whose languages downloads speak."""
        return of_tables(tuple(self.pages))

    @property
    def every_page(self) -> Iterable[Page]:
        """The pages of all editions."""
        return (page for pages in self.pages.values() for page in pages)


def gather(
    ledger: Ledger, places: Places, progress: Callable[[str], None]
) -> tuple[Gathered | None, list[Problem]]:
    """Return the site of a ledger, described; or the problems with what was published before.

    Raises:
        BuildError: earlier releases, or sentences, can't be read.
    """
    book = Casebook(ledger)
    editions = read_editions(places.sentences, ledger.vocabulary, places.public, places.repository)
    progress("packing downloads")
    downloads = latest(
        places.work / "downloads",
        places.inputs,
        lambda: apart(lambda: all_downloads(book, editions)),
        lambda _: True,
    )
    releases, current = read_releases(places.earlier), as_published(downloads)
    problems = check_published(releases, current)
    if problems:
        return None, problems
    steps = history(releases, current, project_version(current))
    pages = {edition: described(Context(book, edition, downloads, steps)) for edition in editions}
    return Gathered(places, book, downloads, releases, steps, pages), []


def described(context: Context) -> list[Page]:
    """Return the pages of an edition, and leave nothing else of what it took to describe them."""
    pages: list[Page] = []
    for kind in PAGES:
        pages += kind.describe(context)
        swept()
    return pages


def all_downloads(book: Casebook, editions: Editions) -> list[PackageDownloads]:
    """Return every package that a site of these editions offers, those for readers first."""
    editions = of_tables(editions)
    found: list[PackageDownloads] = []
    for each in chain(
        derived_downloads(book, editions),
        (package_downloads(package, editions) for package in book.ledger.packages),
    ):
        found.append(each)
        swept()
    return found
