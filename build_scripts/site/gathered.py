"""All that a site is made of, gathered before anything is written, so that pages can't disagree."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import chain

from build_scripts.apart import apart, work_out
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
from build_scripts.site.places import Places
from build_scripts.site.sweeping import swept
from build_scripts.words.edition import Edition, read_editions


@dataclass(frozen=True)
class Gathered:
    """A site before anything of it is written: what is known, what is offered, in which editions."""

    places: Places
    book: Casebook
    every_edition: tuple[Edition, ...]
    downloads: list[PackageDownloads]
    releases: tuple[Release, ...]
    steps: tuple[Step, ...]
    behind_charts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The columns of each file of numbers behind a chart, by its path, in the languages of downloads.

    They are known when all editions are made.
    """

    @property
    def editions(self) -> Editions:
        """The editions whose languages downloads speak."""
        return of_tables(self.every_edition)


@dataclass(frozen=True)
class Part:
    """What is one edition of a site, before it is written: all of its pages."""

    site: Gathered
    edition: Edition
    pages: list[Page]

    @property
    def is_first(self) -> bool:
        """Whether it writes what pages of all editions alike tell."""
        return self.edition is self.site.editions[0]


def gather(
    ledger: Ledger, places: Places, progress: Callable[[str], None]
) -> tuple[Gathered | None, list[Problem]]:
    """Return the site of a ledger; or the problems with what was published before.

    Raises:
        BuildError: earlier releases, or sentences, can't be read.
    """
    book = Casebook(ledger)
    work_out([book, *book.cases.values()])
    editions = read_editions(places.sentences, ledger.vocabulary, places.public, places.repository)
    progress("packing downloads")
    downloads = latest(
        places.work / "downloads",
        places.inputs,
        lambda: apart(lambda: all_downloads(book, editions)),
        lambda _: True,
    )
    work_out(downloads)
    releases, current = read_releases(places.earlier), as_published(downloads)
    problems = check_published(releases, current)
    if problems:
        return None, problems
    steps = history(releases, current, project_version(current))
    return Gathered(places, book, editions, downloads, releases, steps), []


def described(site: Gathered, edition: Edition) -> Part:
    """Return an edition with its pages, and leave nothing else of what it took to describe them."""
    context = Context(site.book, edition, site.downloads, site.steps)
    pages: list[Page] = []
    for kind in PAGES:
        pages += kind.describe(context)
        swept()
    return Part(site, edition, pages)


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
