"""Draw the pictures that links show, once each, over all cores."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from itertools import islice
from os import scandir, sep
from pathlib import Path

from build_scripts import paths
from build_scripts.charts.card import PledgePicture, TallyPicture
from build_scripts.charts.fonts import font_files
from build_scripts.charts.picture import picture_svg
from build_scripts.charts.pixels import png_of
from build_scripts.charts.press import drawn_pdf, printed
from build_scripts.digest import sha256
from build_scripts.kept import made_with, put
from build_scripts.render.tree import Tree

CHARTS = (
    "card",
    "fonts",
    "imprint",
    "lines",
    "marks",
    "outlines",
    "palette",
    "picture",
    "pixels",
    "pledge_card",
    "press",
    "shape",
    "tally_card",
    "typeset",
)
CODE = [
    *(paths.CODE / "charts" / f"{name}.py" for name in CHARTS),
    paths.CODE / "paths.py",
    paths.CODE / "problems.py",
    paths.MARKS,
]
"""What draws a picture and makes files of it: what was kept of other code is not taken."""

SHARED = ("png",)
"""The form that a chat and a phone take."""
PRINTED = ("png", "svg", "pdf")
"""The forms that others put on their own page, on a screen or on paper."""
BATCH = 200
"""How many pictures are drawn before the next are laid out."""


@dataclass(frozen=True)
class Wanted:
    """A picture, by what it shows or as SVG, and the forms that it is wanted in, each the ending of a file."""

    picture: PledgePicture | TallyPicture | str
    forms: tuple[str, ...] = SHARED

    @property
    def svg(self) -> str:
        """The picture as SVG."""
        return self.picture if isinstance(self.picture, str) else picture_svg(self.picture)

    @property
    def drawn(self) -> tuple[str, ...]:
        """The forms that have to be drawn."""
        return tuple(each for each in self.forms if each != "svg")


def draw_pictures(
    pictures: Iterable[tuple[str, Wanted]],
    site: Tree,
    cache: Path,
    progress: Callable[[str], None] = lambda _: None,
) -> None:
    """Write each picture to its path in a site in the forms that it is wanted in, whose endings are added.

    One that was drawn before is copied from `cache`, a folder that may be deleted at any time; its
    files are named for what they were drawn from. Of all pictures only a few are in memory at a time.
    """
    cache.mkdir(parents=True, exist_ok=True)
    places: list[tuple[str, str, tuple[str, ...]]] = []
    drawn = 0
    with ProcessPoolExecutor() as pool:
        for some in batches(missing_of(pictures, site, cache, places), BATCH):
            for each, files in zip(some, pool.map(drawn_of, some, chunksize=8), strict=True):
                for form, content in files.items():
                    put(cache / f"{name_of(each)}.{form}", content)
            drawn += len(some)
            progress(f"{drawn} pictures drawn")
    for path, name, forms in places:
        for form in forms:
            # As text: there are thousands, and making a path of each takes as long as the rest.
            site.copy(f"{path}.{form}", f"{cache}{sep}{name}.{form}")


def missing_of(
    pictures: Iterable[tuple[str, Wanted]],
    site: Tree,
    cache: Path,
    places: list[tuple[str, str, tuple[str, ...]]],
) -> Iterator[Wanted]:
    """Yield the pictures that have to be drawn, each once, and write those that are wanted as SVG.

    `places` is told of each picture: its path, the name that it is kept under, the forms to copy.
    """
    there = {each.name for each in scandir(cache)}
    seen = set()
    for path, wanted in pictures:
        if "svg" in wanted.forms:
            site.write(f"{path}.svg", wanted.svg.encode())
        name = name_of(wanted)
        places.append((path, name, wanted.drawn))
        if name not in seen and not there.issuperset(f"{name}.{form}" for form in wanted.drawn):
            yield wanted
        seen.add(name)


def batches(wanted: Iterator[Wanted], size: int) -> Iterator[list[Wanted]]:
    """Yield pictures in lists of a size, the last of which may be shorter."""
    while some := list(islice(wanted, size)):
        yield some


def drawn_of(wanted: Wanted) -> dict[str, bytes]:
    """Return a picture in each form that has to be drawn."""
    svg = wanted.svg
    pdf = drawn_pdf(svg)
    return {form: printed(pdf, svg) if form == "pdf" else png_of(svg, pdf) for form in wanted.drawn}


@cache
def drawn_with() -> str:
    """Return a digest of what the bytes of a picture depend on beside its drawing."""
    packages = ("vl-convert-python", "pypdfium2", "pillow", "uharfbuzz", "budoux", "segno")
    return sha256(f"{made_with(packages, CODE)}\n{font_files()}".encode())


def name_of(wanted: Wanted) -> str:
    """Return a name for a picture that changes with it and with what draws it."""
    return sha256(f"{drawn_with()}\n{' '.join(wanted.drawn)}\n{wanted.picture!r}".encode())
