"""Build the whole site from a folder of data packages: check, gather, write, swap."""

from itertools import chain

from build_scripts import paths
from build_scripts.apart import Progress
from build_scripts.charts.fonts import require_font
from build_scripts.kept import latest
from build_scripts.load.ledger import Ledger
from build_scripts.problems import Problem
from build_scripts.render.styles import ASSETS, write_assets
from build_scripts.render.tree import Tree
from build_scripts.site.config import write_config
from build_scripts.site.editions import make_editions, with_charts
from build_scripts.site.gathered import Gathered, gather
from build_scripts.site.lock import alone
from build_scripts.site.mkdocs import build_editions
from build_scripts.site.outputs import OUTPUTS, write_files
from build_scripts.site.ownership import LIST, require_apart
from build_scripts.site.pictures import draw_pictures
from build_scripts.site.places import Places
from build_scripts.site.swap import mend, previous_of, require_place, swap
from build_scripts.site.sweeping import swept, unswept
from build_scripts.validate.calendar import today
from build_scripts.validate.run import validate


def build(places: Places, progress: Progress) -> list[Problem]:
    """Build all editions and swap the result in.

    Returns the problems with the data; if there is one, nothing was written.

    Raises:
        BuildError: the site has no place where nothing is lost, or the data are sound but the site could
            not be built. The last site stays.
    """
    with unswept():
        return gathered_and_written(places, progress)


def gathered_and_written(places: Places, progress: Progress) -> list[Problem]:
    """Build; see `build`."""
    require_apart(places.site, (places.datapackages, places.docs, places.templates, places.work))
    require_place(places.site)
    if previous_of(places.site).is_dir():
        with alone(places.work):
            mend(places.site)
    require_font()
    ledger, problems = checked(places, progress)
    if problems or ledger is None:
        return problems
    swept()
    site, problems = gather(ledger, places, progress)
    if problems or site is None:
        return problems
    with alone(places.work):
        write(site, progress)
    return []


def checked(places: Places, progress: Progress) -> tuple[Ledger | None, list[Problem]]:
    """Return the ledger and the problems with it; what passed every check is not checked again while all is the same, day included."""
    return latest(
        places.work / "checked",
        lambda: f"{places.inputs()}\n{today()}",
        lambda: validate(places.datapackages, progress),
        lambda found: not found[1],
    )


def write(site: Gathered, progress: Progress) -> None:
    """Write all that a site is made of, and put it where the last one is.

    Raises:
        BuildError: it can't be written, or something else stands in its place by now.
    """
    built = Tree(site.places.built)
    made = make_editions(site, built, progress)
    site = with_charts(site, made)
    progress("mkdocs build --strict")
    configs = {
        write_config(site.places, site.book, site.every_edition, edition): edition.root
        for edition in site.every_edition
    }
    build_editions(configs, built, site.book.ledger.day)
    write_assets(paths.DOCS / ASSETS, built)
    for output in OUTPUTS.of_site:
        write_files(output(site), built)
    pictures = chain.from_iterable(each.pictures for each in made)
    draw_pictures(pictures, built, paths.PICTURES, progress)
    built.finish(beside=LIST)
    swap(built.top, site.places.site)
