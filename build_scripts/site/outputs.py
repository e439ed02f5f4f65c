"""Every file of a site that is no page: adding one begins at `OUTPUTS`. See docs/maintain/architecture.md."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from build_scripts.charts.chart import print_svg
from build_scripts.charts.scripts import exploration_script, viewer_script
from build_scripts.downloads.archive import Download, PackageDownloads
from build_scripts.downloads.listing import listing, listing_of_version
from build_scripts.downloads.requests import request_downloads
from build_scripts.downloads.row_files import chosen_rows, flat_tables, row_downloads
from build_scripts.downloads.statement_json import json_downloads
from build_scripts.downloads.texts import Editions
from build_scripts.downloads.views import catalog_views, package_views
from build_scripts.figures.dictionary_file import dictionary_file
from build_scripts.figures.figure import Figure
from build_scripts.figures.finding import Finding
from build_scripts.link.years import assessed_years
from build_scripts.pages.charts import ChartsPage
from build_scripts.pages.entries import searched_of
from build_scripts.pages.explore import CHART, VIEWER, ExplorePage
from build_scripts.pages.feeds import feeds_of
from build_scripts.pages.framed import embeds_of
from build_scripts.pages.newsroom import NewsroomPage
from build_scripts.pages.pledges import PledgesPage
from build_scripts.release.carry import carried_files, versions_of
from build_scripts.release.history import first_days
from build_scripts.release.history_lines import changes_csv
from build_scripts.release.versions import Version, parse_version
from build_scripts.render.chart_files import figure_drawing, figure_file, narrow_file, with_rights
from build_scripts.render.embeds import embed_files
from build_scripts.render.entries_script import hand_written_entries, render_entries
from build_scripts.render.feed import render_feed
from build_scripts.render.row_scripts import earlier_rows
from build_scripts.render.templates import environment
from build_scripts.render.tree import Tree
from build_scripts.site.gathered import Gathered, Part
from build_scripts.site.pictures import PRINTED, SHARED, Wanted

DATA = "data/"


def feeds(part: Part) -> Iterable[Download]:
    """Yield the feeds of an edition."""
    vocabulary = part.site.book.ledger.vocabulary
    created = str(vocabulary.package.descriptor["created"])
    for feed in feeds_of(part.pages):
        content = render_feed(feed, vocabulary.name("project", part.edition.lang), created)
        yield Download(part.edition.root + feed.file, content)


def entries(part: Part) -> Iterable[Download]:
    """Yield what can be searched in an edition, its hand-written pages included, which are rendered by now."""
    hand_written = hand_written_entries(part.site.places.pages / part.edition.lang)
    files = render_entries(searched_of(part.pages, part.site.book, part.edition), hand_written)
    yield from (Download(part.edition.root + path, content) for path, content in files.items())


def earlier_years(part: Part) -> Iterable[Download]:
    """Yield the rows that the list of all pledges fetches, a file for each earlier year."""
    env = environment(part.site.places.templates)
    for page in part.pages:
        if isinstance(page, PledgesPage):
            yield from earlier_rows(page, env)


def explorations(part: Part) -> Iterable[Download]:
    """Yield the interactive chart of an edition."""
    for page in part.pages:
        if isinstance(page, ExplorePage):
            path = part.edition.root + page.address.path + CHART
            yield Download(path, exploration_script(page.chart).encode())


def embeds(part: Part) -> Iterable[Download]:
    """Yield the pages that others may frame, with the pictures that only these show."""
    env = environment(part.site.places.templates)
    for page in part.pages:
        for embed in embeds_of(page):
            yield from embed_files(embed, env)
    yield from (narrow_file(each, part.edition) for each in figures_of(part))


def chart_numbers(part: Part) -> Iterable[Download]:
    """Yield the numbers behind each chart."""
    return map(figure_file, figures_of(part))


def finding_rows(part: Part) -> Iterable[Download]:
    """Yield the rows behind each finding of the newsroom, which all editions share."""
    if part.is_first:
        tables = flat_tables(part.site.downloads)
        for each in findings_of(part):
            yield chosen_rows(each.rows_path, each.kind, each.ids, tables)


def viewer(_: Gathered) -> Iterable[Download]:
    """Yield the script that shows an interactive chart."""
    yield Download(VIEWER, viewer_script().encode())


def dictionary(site: Gathered) -> Iterable[Download]:
    """Yield the dictionary of the CSV files that are in no package."""
    yield dictionary_file(site.behind_charts, site.editions)


def packages(site: Gathered) -> Iterable[Download]:
    """Yield each package's files and their metadata, and the zip of this version where it stays.

    What an earlier release published of a version that has not changed since stays as it was; see `changes`.
    """
    issued, lasting = first_days(site.steps), carried_files(site.releases)
    for each in site.downloads:
        older = versions_of(site.releases, each.name)
        files = package_files(each, site.editions, older, issued[each.name])
        found = below(f"{each.name}/", files)
        yield from below(DATA, (file for file in found if file.path not in lasting))


def package_files(
    downloads: PackageDownloads, editions: Editions, published: Iterable[Version] = (), issued: str = ""
) -> Iterable[Download]:
    """Yield a package's files, metadata and pages; paths are from the package's folder.

    Loose files and metadata lie in `latest/` alone. `v<version>/` holds what is there for ever: the zip, and the
    page that a citation leads to. `published` are the versions that earlier releases hold, `issued` is the day of the first.
    """
    loose = (downloads.archive, *downloads.files, *package_views(downloads, editions))
    versions = sorted({*published, parse_version(downloads.version)}, reverse=True)
    yield from below("latest/", [*loose, listing(downloads, loose, "latest", editions)])
    yield from below(f"v{downloads.version}/", [downloads.archive, listing_of_version(downloads, editions)])
    yield listing(downloads, loose, "", editions, versions, issued)


def statements(site: Gathered) -> Iterable[Download]:
    """Yield pledges, outcomes and lists as JSON, with the shapes that they have."""
    return json_downloads(site.book, site.editions)


def rows(site: Gathered) -> Iterable[Download]:
    """Yield the rows of single pledges and themes as CSV."""
    return row_downloads(site.downloads, assessed_years(site.book))


def requests(site: Gathered) -> Iterable[Download]:
    """Yield the requests for records that would settle a pledge."""
    return request_downloads(site.book, site.editions[0])


def catalogue(site: Gathered) -> Iterable[Download]:
    """Yield the catalogue of all packages."""
    return below(
        DATA,
        catalog_views(site.downloads, site.editions, site.book.ledger.vocabulary, first_days(site.steps)),
    )


def changes(site: Gathered) -> Iterable[Download]:
    """Yield every change from release to release, and the files of older versions."""
    carried = (Download(path, content) for path, content in carried_files(site.releases).items())
    return below(DATA, [Download("changes.csv", changes_csv(site.steps)), *carried])


class Outputs(NamedTuple):
    """What is published beside the pages; paths are from the root of the site."""

    of_edition: tuple[Callable[[Part], Iterable[Download]], ...]
    """What comes of an edition's pages, made where these are rendered."""
    of_site: tuple[Callable[[Gathered], Iterable[Download]], ...]
    """What comes of the ledger and of its downloads."""


OUTPUTS = Outputs(
    of_edition=(
        feeds,
        entries,
        earlier_years,
        explorations,
        embeds,
        chart_numbers,
        finding_rows,
    ),
    of_site=(
        viewer,
        dictionary,
        packages,
        statements,
        rows,
        requests,
        catalogue,
        changes,
    ),
)


def drawings_of(part: Part) -> Iterable[tuple[str, Wanted]]:
    """Yield the pictures of an edition to draw, each with its address from the site's root without an ending."""
    for page in part.pages:
        forms = PRINTED if isinstance(page, NewsroomPage) else SHARED
        for stem, each in page.drawings.items():
            yield stem, Wanted(each, forms)
    for figure in figures_of(part):
        stem, svg = figure_drawing(figure, part.edition)
        yield stem, Wanted(svg, PRINTED)
    for finding in findings_of(part):
        sheet = with_rights(finding.sheet, part.edition)
        yield finding.stem, Wanted(print_svg(finding.chart, sheet), PRINTED)


def figures_of(part: Part) -> Iterator[Figure]:
    """Yield the figures of an edition's pages of charts."""
    return (each for page in part.pages if isinstance(page, ChartsPage) for each in page.figures)


def findings_of(part: Part) -> Iterator[Finding]:
    """Yield the findings of an edition's newsroom."""
    return (each.finding for page in part.pages if isinstance(page, NewsroomPage) for each in page.offers)


def below(folder: str, files: Iterable[Download]) -> Iterable[Download]:
    """Return files as they lie below a folder."""
    return (replace(file, path=folder + file.path) for file in files)


def write_files(files: Iterable[Download], site: Tree) -> None:
    """Write files to offer below a folder.

    Raises:
        BuildError: a file would be written outside it, or over another.
    """
    for file in files:
        site.write(file.path, file.content)
