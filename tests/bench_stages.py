"""One build of the invented city in stages, each with what it costs: a process of its own for `tests.bench`.

Nothing is kept from a build before, so that every stage does all of its work. Of the pictures that
links show, one in `PICTURES` is drawn.
"""

import dataclasses
import json
import os
import resource
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import chain, islice
from pathlib import Path

from build_scripts import paths
from build_scripts.apart import Progress, apart, side_by_side, work_out
from build_scripts.assess.case import Casebook
from build_scripts.load.ledger import Ledger
from build_scripts.release.history import history, project_version
from build_scripts.release.published import as_published
from build_scripts.render.styles import ASSETS, write_assets
from build_scripts.render.tree import Tree
from build_scripts.site.config import write_config
from build_scripts.site.editions import Made, made_of, render_pages, with_charts
from build_scripts.site.gathered import Gathered, all_downloads, described
from build_scripts.site.mkdocs import build_editions
from build_scripts.site.outputs import OUTPUTS, write_files
from build_scripts.site.pictures import draw_pictures
from build_scripts.site.places import Places
from build_scripts.site.sweeping import swept, unswept
from build_scripts.validate.run import validate
from build_scripts.words.edition import Edition, read_editions
from tests.bigcity import LATER, build_bigcity
from tests.minicity import DOCS

PICTURES = 20
"""Of how many pictures one is drawn."""


@dataclasses.dataclass(frozen=True)
class Spent:
    """What a stage took, in seconds, and how much it wrote, in megabytes."""

    cpu_s: float
    wall_s: float
    out_mb: float


def cpu_seconds() -> float:
    """Return the CPU seconds of this process and of those that it waited for."""
    own, others = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


class Clock:
    """What each stage takes, by its name, in the order in which they ran."""

    def __init__(self) -> None:
        self.spent: dict[str, Spent] = {}

    @contextmanager
    def stage(self, name: str, *trees: Tree) -> Iterator[None]:
        """Time what is done within, and weigh what it writes into trees."""
        written = [set(each.written) for each in trees]
        cpu, wall = cpu_seconds(), time.perf_counter()
        yield
        cpu, wall = cpu_seconds() - cpu, time.perf_counter() - wall
        new = [
            each.top / name
            for each, before in zip(trees, written, strict=True)
            for name in each.written - before
        ]
        self.spent[name] = Spent(cpu, wall, sum(path.stat().st_size for path in new) / 1e6)

    def take_over(self, others: Sequence[Mapping[str, Spent]]) -> None:
        """Add stages that other processes went through side by side."""
        for name in others[0]:
            each = [other[name] for other in others]
            self.spent[name] = Spent(
                sum(one.cpu_s for one in each),
                max(one.wall_s for one in each),
                sum(one.out_mb for one in each),
            )


def megabytes(folder: Path) -> float:
    """Return the size of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


def build_in_stages(folder: Path, pledges: int) -> dict[str, Spent]:
    """Build the site of a city with so many pledges into `site/` below a folder; return what each stage took."""
    paths.KEPT = folder / "kept"
    data = build_bigcity(folder / "datapackages", pledges)
    places = Places(
        datapackages=data,
        docs=Path(shutil.copytree(DOCS, folder / "docs")),
        work=folder / "work",
        site=folder / "site",
    )
    clock = Clock()
    with clock.stage("checks"):
        ledger, problems = validate(data)
        swept()
    assert problems == [], problems[0]
    assert ledger is not None
    site = gathered(ledger, places, clock)
    built = Tree(places.built)
    works = [partial(edition_in_stages, site, edition, built) for edition in site.every_edition]
    both = side_by_side(works, lambda _: None)
    clock.take_over([spent for _, spent in both])
    made = [each for each, _ in both]
    built.take_over(each.written for each in made)
    site = with_charts(site, made)
    with clock.stage("MkDocs", built):
        configs = {
            write_config(places, site.book, site.every_edition, edition): edition.root
            for edition in site.every_edition
        }
        build_editions(configs, built, site.book.ledger.day)
    write_assets(paths.DOCS / ASSETS, built)
    for output in OUTPUTS.of_site:
        with clock.stage(stage_of(output), built):
            write_files(output(site), built)
    with clock.stage(f"pictures, one in {PICTURES}", built):
        some = islice(chain.from_iterable(each.pictures for each in made), 0, None, PICTURES)
        draw_pictures(some, built, folder / "pictures")
    places.built.rename(places.site)
    return clock.spent


def edition_in_stages(
    site: Gathered, edition: Edition, built: Tree, _: Progress
) -> tuple[Made, dict[str, Spent]]:
    """Make an edition as `make_edition` does; return what it took besides."""
    clock, pages = Clock(), Tree(site.places.pages / edition.lang)
    with clock.stage("pages described"):
        part = described(site, edition)
    with clock.stage("rendering", pages):
        render_pages(part, pages, lambda _: None)
    for output in OUTPUTS.of_edition:
        with clock.stage(stage_of(output), built):
            write_files(output(part), built)
    with clock.stage("pictures laid out"):
        made = made_of(part, set(built.written))
    return made, clock.spent


def stage_of(output: Callable[..., object]) -> str:
    """Return what the stage is called that writes a kind of file."""
    return f"file: {output.__name__.replace('_', ' ')}"


def gathered(ledger: Ledger, places: Places, clock: Clock) -> Gathered:
    """Return a site of which nothing is written yet, with the time that it took."""
    with clock.stage("joins and verdicts"):
        book = Casebook(ledger)
        work_out([book, *book.cases.values()])
        editions = read_editions(places.sentences, ledger.vocabulary)
    with clock.stage("downloads"):
        downloads = apart(lambda: all_downloads(book, editions))
        work_out(downloads)
        current = as_published(downloads)
        steps = history((), current, project_version(current))
    return Gathered(places, book, editions, downloads, (), steps)


def peak_mb() -> float:
    """Return the most memory that this process, or one that it waited for, has had."""
    most = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return most / 1024


def main(folder: Path, pledges: int) -> None:
    """Build into a folder, and write what it took beside the site."""
    with unswept():
        spent = build_in_stages(folder, pledges)
    stages = {name: dataclasses.asdict(each) for name, each in spent.items()}
    found = {"stages": stages, "peak_mb": peak_mb()}
    (folder / "spent.json").write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    os.environ["SOURCE_DATE_EPOCH"] = LATER
    main(Path(sys.argv[1]), int(sys.argv[2]))
