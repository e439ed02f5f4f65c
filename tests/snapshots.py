"""What the pages of the invented city say, kept in tests/snapshots/; `make snapshots` renews it.

A move that should change nothing is seen to change nothing, and what a change does to pages is read in
its diff: for each page what a reader reads, and a digest of all that it is made of. Drawings are left out
of both, since another version of the font draws them otherwise; they have tests of their own.
"""

import hashlib
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.citysite import build_city_site
from tests.minicity import LATER

FOLDER = Path(__file__).with_name("snapshots")
LEFT_OUT = {"data/"}
"""The page of downloads: the sizes and sums of packed files are not the same on every machine."""

DRAWING = re.compile(r"<svg.*?</svg>", re.DOTALL)
TAG = re.compile(r"<[^>]+>")
FOR_MACHINES = re.compile(r"^(structured|section|picture): .*\n", re.MULTILINE)


def snapshot(pages: Path) -> str:
    """Return the snapshot of an edition, whose rendered pages stand below `pages`, in the order of addresses."""
    return "\n".join(sections(pages))


def sections(pages: Path) -> Iterator[str]:
    """Yield for each page its address, its digest and its words."""
    for path in sorted(pages.rglob("*.md")):
        place = path.relative_to(pages).as_posix()
        address = place.removesuffix("index.md") if place.endswith("index.md") else place
        if address in LEFT_OUT:
            continue
        text = DRAWING.sub("", path.read_text(encoding="utf-8"))
        digest = hashlib.sha256(text.encode()).hexdigest()[:16]
        lines = (" ".join(line.split()) for line in TAG.sub(" ", FOR_MACHINES.sub("", text)).splitlines())
        yield "\n".join([f"===== {address or 'home'} {digest}", *filter(None, lines), ""])


def editions_below(work: Path) -> dict[str, str]:
    """Return the snapshot of every edition of a site, by language; `work` is where it was built."""
    return {folder.name: snapshot(folder) for folder in sorted((work / "pages").iterdir()) if folder.is_dir()}


if __name__ == "__main__":
    os.environ["SOURCE_DATE_EPOCH"] = LATER
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as city:
        build_city_site(Path(city))
        for lang, text in editions_below(Path(city) / "work").items():
            (FOLDER / f"{lang}.txt").write_text(text, encoding="utf-8", newline="\n")
            print(f"wrote {FOLDER.name}/{lang}.txt")
