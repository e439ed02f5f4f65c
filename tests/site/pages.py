"""Which addresses the tests visit: all of a kind are alike, so a few of each kind, picked from the built site."""

import json
from collections import defaultdict
from functools import partial
from pathlib import Path

EDITIONS = ["", "en/"]
"""Where each edition lies below the root."""

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 900}
NARROW = {"width": 320, "height": 640}

FILES = "data"
"""Below its own page there are lists of files, which no template made."""

FRAMED = "embed"
"""Below it there are pages for others to frame, which have tests of their own."""

PROMISED = {"", "pledges/", "pledges/*/", "outcomes/<year>/", "silence/", "find-out/<year>/", "explore/"} | {
    "charts/<year>/", "indicators/",
    "indicators/*/", "themes/*/", "sources/", "sources/*/", "sources/*/as-it-came/", "glossary/", "search/", "data/",
    "newsroom/<year>/", "method/", "about/", "corrections/", "changes/", "<year>/",
}  # fmt: skip
"""The kinds of address that a reader was promised; the built site may hold more of them, and no fewer."""


def kind_of(path: str) -> str:
    """Return the kind of an address below an edition’s root: its shape, without the name of what it is about."""
    parts = ["<year>" if part.isdigit() else part for part in path.split("/")[:-1]]
    if len(parts) > 1 and parts[1] != "<year>":
        parts[1] = "*"
    return "".join(f"{part}/" for part in parts)


def addresses_of(site: Path) -> list[str]:
    """Return the addresses of an edition’s pages; every edition has the same ones."""
    found = [path.parent.relative_to(site) for path in site.rglob("index.html")]
    own = [
        path
        for path in found
        if path.parts[:1] not in (("en",), (FRAMED,)) and (path.parts[:1] != (FILES,) or len(path.parts) == 1)
    ]
    return sorted("" if path == Path() else f"{path.as_posix()}/" for path in own)


def kinds_of(site: Path) -> dict[str, list[str]]:
    """Return the addresses by their kind."""
    kinds = defaultdict(list)
    for path in addresses_of(site):
        kinds[kind_of(path)].append(path)
    return dict(kinds)


def pledge_of(site: Path, path: str) -> tuple[object, ...]:
    """Return in which ways a pledge’s page differs from that of another."""
    content = json.loads((site / path / "index.json").read_text(encoding="utf-8"))
    return content["due_year"], content["kind"], content["verdict"]


def samples(site: Path) -> list[str]:
    """Return what stands for all pages: of each kind the longest, of pledges the longest of each sort."""
    by_size = sorted(kinds_of(site)["pledges/*/"], key=partial(size_of, site))
    return sorted({*one_of_each(site), *{pledge_of(site, path): path for path in by_size}.values()})


def visited(site: Path, edition: str) -> list[str]:
    """Return what is visited of an edition each time: all samples of the first, of another one page of each kind."""
    return samples(site) if edition == EDITIONS[0] else one_of_each(site)


def left(site: Path, edition: str) -> list[str]:
    """Return the samples that are not visited each time, and the shortest page of each kind, which holds least of what others hold."""
    shortest = {min(paths, key=partial(size_of, site)) for paths in kinds_of(site).values()}
    return sorted({*samples(site), *shortest} - {*visited(site, edition)})


def size_of(site: Path, path: str) -> int:
    """Return how long the page at an address is, in bytes."""
    return (site / path / "index.html").stat().st_size


def longest_of_each(site: Path) -> dict[str, str]:
    """Return the address of the longest page of each kind."""
    return {kind: max(paths, key=partial(size_of, site)) for kind, paths in kinds_of(site).items()}


def one_of_each(site: Path) -> list[str]:
    """Return one address of each kind, the longest."""
    return sorted(longest_of_each(site).values())
