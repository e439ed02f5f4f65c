"""Draw the pictures that links show, once each, over all cores."""

import hashlib
import os
import shutil
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from build_scripts import paths
from build_scripts.charts.fonts import font_files
from build_scripts.charts.pixels import png_of
from build_scripts.charts.press import pdf_of
from build_scripts.kept import made_with

CODE = [paths.ROOT / f"build_scripts/charts/{name}.py" for name in ("outlines", "pixels", "press")]
"""What makes files of a drawing: what was kept of other code is not taken."""

SHARED = ("png",)
"""The form that a chat and a phone take."""
PRINTED = ("png", "svg", "pdf")
"""The forms that others put on their own page, on a screen or on paper."""


@dataclass(frozen=True)
class Wanted:
    """A picture, given as SVG, and the forms that it is wanted in, each the ending of a file."""

    svg: str
    forms: tuple[str, ...] = SHARED

    @property
    def drawn(self) -> tuple[str, ...]:
        """The forms that have to be drawn."""
        return tuple(each for each in self.forms if each != "svg")


def draw_pictures(
    pictures: Mapping[Path, Wanted], cache: Path, progress: Callable[[str], None] = lambda _: None
) -> None:
    """Write each picture to its path in the forms that it is wanted in, whose endings are added.

    One that was drawn before is copied from `cache`, a folder that may be deleted at any time; its
    files are named for what they were drawn from.
    """
    cache.mkdir(parents=True, exist_ok=True)
    missing = [
        each
        for each in dict.fromkeys(pictures.values())
        if not all(kept(cache, each, form).exists() for form in each.drawn)
    ]
    with ProcessPoolExecutor() as pool:
        for number, (each, files) in enumerate(
            zip(missing, pool.map(drawn_of, missing, chunksize=8), strict=True), 1
        ):
            for form, content in files.items():
                # Renamed when whole, so that a build that was stopped leaves no half a picture behind.
                target = kept(cache, each, form)
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
                shutil.copyfile(kept(cache, wanted, form), target)


def drawn_of(wanted: Wanted) -> dict[str, bytes]:
    """Return a picture in each form that has to be drawn."""
    pdf = pdf_of(wanted.svg)
    return {form: pdf if form == "pdf" else png_of(wanted.svg, pdf) for form in wanted.drawn}


def kept(cache: Path, wanted: Wanted, form: str) -> Path:
    """Return where a picture in a form is kept."""
    return cache / f"{name_of(wanted)}.{form}"


@cache
def drawn_with() -> str:
    """Return what the bytes of a picture depend on beside its drawing."""
    packages = ("vl-convert-python", "pypdfium2", "pillow", "uharfbuzz")
    return f"{made_with(packages, CODE)}\n{font_files()}"


def name_of(wanted: Wanted) -> str:
    """Return a name for a picture that changes with it and with what draws it."""
    return hashlib.sha256(f"{drawn_with()}\n{' '.join(wanted.drawn)}\n{wanted.svg}".encode()).hexdigest()
