"""Run MkDocs over the rendered pages of the editions; a page that it was given before is not made again."""

import gc
import json
import logging
import os
import re
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

from build_scripts import paths
from build_scripts.digest import sha256
from build_scripts.kept import made_with
from build_scripts.problems import BuildError
from build_scripts.render.tree import Tree
from build_scripts.site.compiled import Compiled
from build_scripts.site.ownership import files_below
from build_scripts.site.packed import IS_HTML, Packed

QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
"""Hides the announcements of MkDocs and its theme, which are not about this build."""

UNUSED_ASSETS = ("assets/images/", "assets/javascripts/", "assets/stylesheets/")
"""What the theme copies into every site and no page of this one refers to."""

SELDOM = (20_000, 5, 5)
"""After how many new objects, and rounds over these, memory is looked through: thirty times as seldom as Python does."""

MISSING = "404.html"
"""What is shown for an address that does not exist."""

PACKAGES = ("mkdocs", "mkdocs-material", "markdown", "pymdown-extensions", "jinja2", "pygments")
"""What makes a page of Markdown."""

PACKED = Path(__file__).with_name("packed.py")

NO_MARKDOWN = f"\n{IS_HTML}: true\n".encode()
FOLLOWED = re.compile(rb"\]\(|\]\[|\]:")
"""A page of Markdown that holds this may hold a link that MkDocs follows, to a part of another page, say; it leaves
links of HTML alone."""


def build_editions(configs: dict[Path, str], site: Tree, day: date) -> None:
    """Build editions side by side; the sitemap of each says that its pages are of `day`.

    `configs` are their configurations, each with the folder of the site that it is to fill, empty or
    ending in “/”. What MkDocs makes stays beside each configuration for the next build.

    Raises:
        BuildError: MkDocs found something to warn about, or failed.
    """
    with ProcessPoolExecutor() as pool:
        made = list(pool.map(build_edition, configs, [day] * len(configs)))
    for root, folder in zip(configs.values(), made, strict=True):
        for name in sorted(files_below(folder)):
            # A server shows the one at the root for every address that does not exist.
            if not name.startswith(UNUSED_ASSETS) and not (root and name == MISSING):
                site.copy(root + name, f"{folder}{os.sep}{name}")


def build_edition(config: Path, day: date) -> Path:
    """Build one edition with what `mkdocs build --strict` does, in a process of its own, and return where it stands.

    Pages whose Markdown is as it was are left as they are, if all else that a page is made of is as it was, too.

    Raises:
        BuildError: MkDocs found something to warn about, or failed.
    """
    # Every page leaves a parser behind that refers to itself; what came from the process before stays as it is.
    gc.freeze()
    gc.set_threshold(*SELDOM)
    gc.enable()
    # MkDocs dates the sitemap by this; the day of the data is true, and the same for every build of them.
    epoch = int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())
    os.environ |= QUIET | {"SOURCE_DATE_EPOCH": str(epoch)}
    folder = config.with_suffix("")
    site, note = folder / "site", folder / "made.json"
    with strictly(f"mkdocs build --strict failed for {config.name}"):
        settings = load_config(str(config), strict=True, site_dir=str(site))
        settings.plugins["packed"] = Packed()
        settings.plugins["compiled"] = Compiled(made_with(PACKAGES))
        pages, followed = digests(Path(settings.docs_dir))
        frame = Path(str(settings.theme.custom_dir))
        made = {"": made_of(config, frame, pages, followed, day), **pages}
        before = json.loads(note.read_text(encoding="utf-8")) if note.exists() else {}
        # Written again when the pages are whole, so that a build that was stopped is not taken for one that was not.
        note.unlink(missing_ok=True)
        again = before.get("") == made[""]
        for page in pages if again else ():
            if before[page] == made[page]:
                # MkDocs goes by the time of a file: one this old was not changed.
                os.utime(page, (0, 0))
        build(settings, dirty=again)
    note.write_text(json.dumps(made), encoding="utf-8")
    return site


@contextmanager
def strictly(what: str) -> Iterator[None]:
    """Stop at whatever MkDocs meanwhile warns about or is stopped by, such as a template of the frame.

    Raises:
        BuildError: there was anything; it begins with `what`.
    """
    said = Said()
    logging.getLogger("mkdocs").addHandler(said)
    try:
        yield
        if said.lines:
            raise BuildError("what is warned about is not published")
    except Exception as error:
        told = "\n".join([*said.lines, str(error)])
        raise BuildError(f"{what}:\n{told}") from error
    finally:
        logging.getLogger("mkdocs").removeHandler(said)


def is_news(record: logging.LogRecord) -> bool:
    """Say whether a line of the log is news: that only some pages are made again is meant to be so, and no reason to stop."""
    return "'dirty' build" not in record.getMessage()


logging.getLogger(build.__module__).addFilter(is_news)


class Said(logging.Handler):
    """Keeps what MkDocs warns about, which it does in a log."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a line."""
        self.lines.append(f"{record.levelname}: {record.getMessage()}")


def digests(docs: Path) -> tuple[dict[str, str], list[str]]:
    """Return the SHA-256 of each page's Markdown, and those of the pages that may hold a link that is followed."""
    pages: dict[str, str] = {}
    followed: list[str] = []
    for name in sorted(files_below(docs)):
        if name.endswith(".md"):
            content = (docs / name).read_bytes()
            page = str(docs / name)
            pages[page] = sha256(content)
            if NO_MARKDOWN not in content and FOLLOWED.search(content):
                followed.append(pages[page])
    return pages, followed


def made_of(config: Path, theme: Path, pages: Iterable[str], followed: Iterable[str], day: date) -> str:
    """Return a digest of all that every page is made of: settings, frame, programs, which pages there are, links between them."""
    frame = sorted(path for path in theme.rglob("*") if path.is_file())
    parts = [
        made_with(PACKAGES, [Path(__file__), PACKED, paths.MKDOCS_CONFIG, config, *frame]),
        str(day),
        *map(str, [*frame, *pages]),
        *followed,
    ]
    return sha256("\n".join(parts).encode())
