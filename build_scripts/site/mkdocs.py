"""Run MkDocs over the rendered pages of the editions."""

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from build_scripts.problems import BuildError

QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
"""Hides the announcements of MkDocs and its theme, which are not about this build."""

UNUSED_ASSETS = ("images", "javascripts", "stylesheets")
"""What the theme copies into every site and no page of this one refers to."""

MISSING = "404.html"
"""What is shown for an address that does not exist."""


def build_editions(configs: dict[Path, Path], day: date) -> None:
    """Build editions side by side; the sitemap of each says that its pages are of `day`.

    `configs` are their configurations, each with the folder that it is to fill; one edition may have
    its place inside another's.

    Raises:
        BuildError: MkDocs found something to warn about, or failed.
    """
    top = min((each.parent for each in configs.values()), key=lambda folder: len(folder.parts))
    root = min(configs.values(), key=lambda folder: len(folder.parts))
    top.mkdir(parents=True, exist_ok=True)
    # MkDocs empties the folder that it writes to, so none may write into another's while both run.
    with TemporaryDirectory(dir=top, prefix="editions-") as made, ThreadPoolExecutor() as pool:
        apart = [Path(made) / str(number) for number in range(len(configs))]
        list(pool.map(build_edition, configs, apart, [day] * len(configs)))
        for target, folder in sorted(
            zip(configs.values(), apart, strict=True), key=lambda each: len(each[0].parts)
        ):
            shutil.rmtree(target, ignore_errors=True)
            if target != root:
                # A server shows the one at the root for every address that does not exist.
                (folder / MISSING).unlink()
            folder.rename(target)


def build_edition(config: Path, target: Path, day: date) -> None:
    """Build one edition into a folder with `mkdocs build --strict`.

    Raises:
        BuildError: MkDocs found something to warn about, or failed.
    """
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", str(config)]
    environment = {
        **os.environ,
        **QUIET,
        # MkDocs dates the sitemap by this; the day of the data is true, and the same for every build of them.
        "SOURCE_DATE_EPOCH": str(int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())),
    }
    done = subprocess.run(
        [*command, "--site-dir", str(target)], env=environment, capture_output=True, text=True, check=False
    )
    for name in UNUSED_ASSETS:
        shutil.rmtree(target / "assets" / name, ignore_errors=True)
    if done.returncode != 0:
        raise BuildError(f"mkdocs build --strict failed for {config.name}:\n{done.stdout}{done.stderr}")
