"""What all editions share, the sheets of the site's style joined into the one that every page loads."""

from pathlib import Path

from build_scripts.problems import BuildError
from build_scripts.render.tree import Tree

ASSETS = "assets"
SHEETS = "styles"
JOINED = {
    "site.css": (
        "base", "frame", "tables", "verdicts", "parts", "quotation", "charts", "home", "pledge", "pledges", "theme",
        "silence", "find_out", "outcomes", "glossary", "changes", "newsroom", "data", "explore", "search", "print",
    ),
    "source.css": ("source",),
    "embed.css": ("embed",),
}  # fmt: skip
"""The style sheets of the site, each with its parts in the order in which they stand.

Of two rules that weigh the same the later holds, so general ones come first. One sheet serves all
pages: it is 9 KB on the wire, once, of which a page alone needs 5 or 6; a sheet a page would cost a
request for each kind of page. Only a source's text has one of its own, unused elsewhere.
"""


def assets(folder: Path) -> dict[str, bytes]:
    """Return the assets in a folder by their path in it, its style sheets joined.

    Raises:
        BuildError: a sheet is named in `JOINED` and is not there, or the other way round.
    """
    sheets = folder / SHEETS
    named = {f"{name}.css" for names in JOINED.values() for name in names}
    found = {path.name for path in sheets.iterdir()}
    if named != found:
        raise BuildError(
            f"docs/{ASSETS}/{SHEETS}/: {', '.join(sorted(named ^ found))}: "
            "a sheet must both be there and be named in build_scripts/render/styles.py"
        )
    files = [path for path in folder.rglob("*") if path.is_file() and path.parent != sheets]
    shared = {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
    for name, parts in JOINED.items():
        shared[name] = "\n".join(
            (sheets / f"{part}.css").read_text(encoding="utf-8") for part in parts
        ).encode()
    return shared


def write_assets(folder: Path, site: Tree) -> None:
    """Write the assets in a folder to where a site has them; see `assets`."""
    for name, content in assets(folder).items():
        site.write(f"{ASSETS}/{name}", content)
