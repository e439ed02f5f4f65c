"""Draw the pictures that links show, once each, over all cores."""

import hashlib
import os
import shutil
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version
from pathlib import Path

from build_scripts.charts.card import COLOURS, COMPRESSION, png_of

DRAWN_WITH = " ".join(
    [
        *(f"{name} {version(name)}" for name in ("vl-convert-python", "pillow", "uharfbuzz")),
        f"octree of {COLOURS} colours",
        f"compression {COMPRESSION}",
        "letters as outlines",
    ]
)
"""What the bytes of a picture depend on beside its drawing."""


def draw_pictures(
    pictures: Mapping[Path, str], cache: Path, progress: Callable[[str], None] = lambda _: None
) -> None:
    """Write each picture, given as SVG, to its path as PNG and as SVG, whose endings are added.

    One that was drawn before is copied from `cache`, a folder that may be deleted at any time; its
    files are named for what they were drawn from.
    """
    cache.mkdir(parents=True, exist_ok=True)
    kept = {svg: cache / f"{name_of(svg)}.png" for svg in pictures.values()}
    missing = [svg for svg, path in kept.items() if not path.exists()]
    with ProcessPoolExecutor() as pool:
        for number, (svg, png) in enumerate(
            zip(missing, pool.map(png_of, missing, chunksize=8), strict=True), 1
        ):
            # Renamed when whole, so that a build that was stopped leaves no half a picture behind.
            part = kept[svg].with_suffix(f".{os.getpid()}.part")
            part.write_bytes(png)
            part.rename(kept[svg])
            if number % 100 == 0 or number == len(missing):
                progress(f"{number} of {len(missing)} pictures")
    for path, svg in pictures.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(kept[svg], path.with_name(f"{path.name}.png"))
        path.with_name(f"{path.name}.svg").write_text(svg, encoding="utf-8")


def name_of(svg: str) -> str:
    """Return a name for a drawing that changes with it and with what draws it."""
    return hashlib.sha256(f"{DRAWN_WITH}\n{svg}".encode()).hexdigest()
