"""Draw the pictures that links show, once each, over all cores."""

import hashlib
import os
import shutil
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from build_scripts.charts.card import COLOURS, COMPRESSION, png_of
from build_scripts.charts.press import pdf_of

DRAWN_WITH = " ".join(
    [
        *(f"{name} {version(name)}" for name in ("vl-convert-python", "pillow", "uharfbuzz")),
        f"octree of {COLOURS} colours",
        f"compression {COMPRESSION}",
        "letters as outlines",
    ]
)
"""What the bytes of a picture depend on beside its drawing."""


SHARED = ("png",)
"""The form that a chat and a phone take."""
PRINTED = ("png", "svg", "pdf")
"""The forms that others put on their own page, on a screen or on paper."""


@dataclass(frozen=True)
class Wanted:
    """A picture, given as SVG, and the forms that it is wanted in, each the ending of a file."""

    svg: str
    forms: tuple[str, ...] = SHARED


def draw_pictures(
    pictures: Mapping[Path, Wanted], cache: Path, progress: Callable[[str], None] = lambda _: None
) -> None:
    """Write each picture to its path in the forms that it is wanted in, whose endings are added.

    One that was drawn before is copied from `cache`, a folder that may be deleted at any time; its
    files are named for what they were drawn from.
    """
    cache.mkdir(parents=True, exist_ok=True)
    drawn = dict.fromkeys(
        (each.svg, form) for each in pictures.values() for form in each.forms if form != "svg"
    )
    missing = [each for each in drawn if not kept(cache, *each).exists()]
    with ProcessPoolExecutor() as pool:
        for number, ((svg, form), content) in enumerate(
            zip(missing, pool.map(drawn_as, missing, chunksize=8), strict=True), 1
        ):
            # Renamed when whole, so that a build that was stopped leaves no half a picture behind.
            target = kept(cache, svg, form)
            part = target.with_suffix(f".{os.getpid()}.part")
            part.write_bytes(content)
            part.rename(target)
            if number % 100 == 0 or number == len(missing):
                progress(f"{number} of {len(missing)} pictures")
    for path, wanted in pictures.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        for form in wanted.forms:
            target = path.with_name(f"{path.name}.{form}")
            if form == "svg":
                target.write_text(wanted.svg, encoding="utf-8")
            else:
                shutil.copyfile(kept(cache, wanted.svg, form), target)


def drawn_as(wanted: tuple[str, str]) -> bytes:
    """Return a drawing in a form."""
    svg, form = wanted
    return pdf_of(svg) if form == "pdf" else png_of(svg)


def kept(cache: Path, svg: str, form: str) -> Path:
    """Return where a drawing in a form is kept."""
    return cache / f"{name_of(svg)}.{form}"


def name_of(svg: str) -> str:
    """Return a name for a drawing that changes with it and with what draws it."""
    return hashlib.sha256(f"{DRAWN_WITH}\n{svg}".encode()).hexdigest()
