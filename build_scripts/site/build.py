"""Build the whole site from a folder of data packages."""

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from build_scripts import paths
from build_scripts.charts.card import picture_svg
from build_scripts.charts.exploration import exploration_script, viewer_script
from build_scripts.charts.fonts import require_font
from build_scripts.downloads.archive import Download, PackageDownloads, package_downloads
from build_scripts.downloads.derived import derived_downloads
from build_scripts.downloads.listing import listing
from build_scripts.downloads.rows import row_downloads
from build_scripts.downloads.statement_json import json_downloads
from build_scripts.downloads.views import catalog_views, package_views
from build_scripts.link.links import Links
from build_scripts.link.years import assessed_years
from build_scripts.pages.charts import ChartsPage
from build_scripts.pages.entries import searched_of
from build_scripts.pages.explore import CHART, VIEWER, ExplorePage
from build_scripts.pages.facts import facts_of
from build_scripts.pages.feeds import feeds_of
from build_scripts.pages.page import Page
from build_scripts.pages.registry import describe_pages
from build_scripts.pages.search import ENTRIES
from build_scripts.problems import Problem
from build_scripts.release.carry import carried_files
from build_scripts.release.check import check_published
from build_scripts.release.history import history, project_version
from build_scripts.release.history_lines import changes_csv
from build_scripts.release.published import as_published, read_releases
from build_scripts.render.chart_files import write_figures
from build_scripts.render.entries_script import hand_written_entries, render_entries
from build_scripts.render.feed import render_feed
from build_scripts.render.markdown import copy_hand_written, write_pages
from build_scripts.render.styles import ASSETS, write_assets
from build_scripts.site.mkdocs import build_edition
from build_scripts.site.ownership import require_apart
from build_scripts.site.pictures import draw_pictures
from build_scripts.site.swap import prepare, swap
from build_scripts.validate.run import validate
from build_scripts.words.edition import Edition, editions_at


@dataclass(frozen=True)
class Places:
    """Where a build reads and writes; the defaults are the project's own folders."""

    datapackages: Path = paths.DATAPACKAGES
    docs: Path = paths.DOCS
    templates: Path = paths.TEMPLATES
    work: Path = paths.BUILD
    site: Path = paths.SITE
    public: str = ""
    """The address that the site will be published at; empty where it is not known."""
    repository: str = ""
    """The address of the repository that readers report mistakes to; empty where it is not known."""

    @property
    def earlier(self) -> Path:
        """Where earlier releases were brought to, one folder each; without it this is the first."""
        return self.work / "earlier"


def build(places: Places, progress: Callable[[str], None]) -> list[Problem]:
    """Build both editions and swap the result in.

    Returns the problems with the data; if there is one, nothing was written.

    Raises:
        BuildError: the site has no place where nothing is lost, or the data are sound but the site could
            not be built. The last site stays.
    """
    require_apart(places.site, (places.datapackages, places.docs, places.templates, places.work))
    prepare(places.site)
    require_font()
    ledger, problems = validate(places.datapackages, progress)
    if problems or ledger is None:
        return problems
    links = Links(ledger)
    progress("packing downloads")
    downloads = all_downloads(links, places.public)
    releases, current = read_releases(places.earlier), as_published(downloads)
    problems = check_published(releases, current)
    if problems:
        return problems
    steps = history(releases, current, project_version())
    editions = editions_at(places.public, places.repository)
    described = {edition: describe_pages(links, downloads, steps, edition) for edition in editions}

    pages, built = places.work / "pages", places.work / "site"
    shutil.rmtree(pages, ignore_errors=True)
    shutil.rmtree(built, ignore_errors=True)
    for edition, own in described.items():
        target = pages / edition.lang
        copy_hand_written(places.docs / edition.lang, target, facts_of(links, edition), edition)
        if not edition.root:
            write_assets(places.docs / ASSETS, target / ASSETS)
        write_feeds(own, target, links, edition)
        write_exploration(own, target)
        write_entries(own, target, links, edition)
        write_pages(own, target, places.templates, partial(report, progress, edition.lang))
    for edition in editions:
        progress(f"{edition.lang}: mkdocs build --strict")
        target = built / edition.root if edition.root else built
        build_edition(
            paths.MKDOCS_CONFIGS[edition.lang],
            pages / edition.lang,
            target,
            places.public and places.public + edition.root,
        )
    drawings = {
        built / stem: picture_svg(picture)
        for own in described.values()
        for page in own
        for stem, picture in page.drawings.items()
    }
    for own in described.values():
        for page in own:
            if isinstance(page, ChartsPage):
                drawings |= write_figures(page.figures, built)
    draw_pictures(drawings, paths.PICTURES, progress)
    viewer = built / VIEWER
    viewer.parent.mkdir(parents=True, exist_ok=True)
    viewer.write_text(viewer_script(), encoding="utf-8", newline="\n")
    for each in downloads:
        write_downloads(each, places.public, built / "data" / each.name)
    write_files(json_downloads(links, places.public), built)
    write_files(row_downloads(downloads, assessed_years(links)[0]), built)
    write_files(catalog_views(downloads, ledger.vocabulary, places.public), built / "data")
    offered = {"changes.csv": changes_csv(steps), **carried_files(releases)}
    write_files([Download(path, content) for path, content in offered.items()], built / "data")
    swap(built, places.site)
    return []


def all_downloads(links: Links, public: str) -> list[PackageDownloads]:
    """Return every package that a site at this address offers, those for readers first."""
    return [
        *derived_downloads(links, public),
        *(package_downloads(package) for package in links.ledger.packages),
    ]


def write_feeds(pages: list[Page], target: Path, links: Links, edition: Edition) -> None:
    """Write an edition's feeds beside its pages."""
    vocabulary = links.ledger.vocabulary
    created = str(vocabulary.package.descriptor["created"])
    for feed in feeds_of(pages):
        content = render_feed(feed, vocabulary.name("project", edition.lang), created)
        (target / feed.file).write_bytes(content)


def write_exploration(pages: list[Page], target: Path) -> None:
    """Write the interactive chart beside its page in an edition."""
    for page in pages:
        if isinstance(page, ExplorePage):
            chart = target / page.address.path / CHART
            chart.parent.mkdir(parents=True, exist_ok=True)
            chart.write_text(exploration_script(page.chart), encoding="utf-8", newline="\n")


def write_entries(pages: list[Page], target: Path, links: Links, edition: Edition) -> None:
    """Write what can be searched in an edition; its hand-written pages are there already."""
    path = target / ENTRIES
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(render_entries(searched_of(pages, links, edition), hand_written_entries(target)))


def report(progress: Callable[[str], None], lang: str, step: str) -> None:
    """Report a step of one edition."""
    progress(f"{lang}: {step}")


def write_downloads(downloads: PackageDownloads, public: str, target: Path) -> None:
    """Write a package's files and their metadata at their two addresses: latest, and this version."""
    files = (downloads.archive, *downloads.files, *downloads.shortcuts, *package_views(downloads, public))
    for name in ("latest", f"v{downloads.version}"):
        write_files([*files, listing(downloads, files, name)], target / name)
    write_files([listing(downloads, files, "")], target)


def write_files(files: Iterable[Download], target: Path) -> None:
    """Write files to offer below a folder."""
    for file in files:
        path = target / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
