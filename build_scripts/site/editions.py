"""Make the editions of a site side by side: describe, render and write all that comes of an edition's pages."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain

from build_scripts.apart import Progress, side_by_side
from build_scripts.pages.facts import facts_of
from build_scripts.render.markdown import copy_hand_written, write_pages
from build_scripts.render.tree import Tree
from build_scripts.site.gathered import Gathered, Part, described
from build_scripts.site.outputs import OUTPUTS, drawings_of, figures_of, write_files
from build_scripts.site.pictures import Wanted
from build_scripts.site.sweeping import swept
from build_scripts.words.edition import Edition


@dataclass(frozen=True)
class Made:
    """What there is to know of an edition once its pages are written and gone.

    `written` are the files of the site beside its pages, `pictures` those that are to be drawn, with their addresses;
    `behind_charts` is what `Gathered` says of these.
    """

    written: set[str]
    pictures: list[tuple[str, Wanted]]
    behind_charts: dict[str, tuple[str, ...]]


def make_editions(site: Gathered, built: Tree, progress: Progress) -> list[Made]:
    """Render the pages of every edition, and write into `built` what is published beside them.

    Raises:
        BuildError: a page or a file can't be made, or two would be written at one place.
    """
    works = [partial(make_edition, site, edition, built) for edition in site.every_edition]
    made = side_by_side(works, progress)
    built.take_over(each.written for each in made)
    return made


def make_edition(site: Gathered, edition: Edition, built: Tree, progress: Progress) -> Made:
    """Make one edition, in a process of its own, as it takes all the memory that it can; see `make_editions`."""
    before = set(built.written)
    part = described(site, edition)
    render_pages(part, Tree(site.places.pages / edition.lang), progress)
    for output in OUTPUTS.of_edition:
        write_files(output(part), built)
    return made_of(part, built.written - before)


def render_pages(part: Part, tree: Tree, progress: Progress) -> None:
    """Write the Markdown of an edition's pages into a folder, those that are written by hand included."""
    places, edition = part.site.places, part.edition
    copy_hand_written(places.docs / edition.lang, tree, facts_of(part.site.book, edition), edition)
    note = places.work / f"pages.{edition.lang}.json"
    write_pages(part.pages, tree, note, places.templates, partial(done, progress, edition.lang))
    tree.finish()


def made_of(part: Part, written: set[str]) -> Made:
    """Return what there is to know of an edition that has written these files."""
    figures = figures_of(part) if part.edition in part.site.editions else ()
    behind_charts = {each.numbers_path: each.data.columns for each in figures}
    return Made(written, list(drawings_of(part)), behind_charts)


def with_charts(site: Gathered, made: Iterable[Made]) -> Gathered:
    """Return a site that knows what is behind the charts of its editions, which are made."""
    behind_charts = chain.from_iterable(each.behind_charts.items() for each in made)
    return replace(site, behind_charts=dict(behind_charts))


def done(progress: Progress, lang: str, step: str) -> None:
    """Report a step of an edition, and free what it has left behind."""
    progress(f"{lang}: {step}")
    swept()
