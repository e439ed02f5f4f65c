"""Run MkDocs over the rendered pages of an edition."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from build_scripts.problems import BuildError

QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
"""Hides the announcements of MkDocs and its theme, which are not about this build."""

UNUSED_ASSETS = ("images", "javascripts", "stylesheets")
"""What the theme copies into every site and no page of this one refers to."""


def build_edition(config: Path, target: Path) -> None:
    """Build one edition with `mkdocs build --strict`; its configuration names `target`, where it goes.

    Raises:
        BuildError: MkDocs found something to warn about, or failed.
    """
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", str(config)]
    # Sitemaps carry the day of the build; a fixed one keeps two builds the same.
    environment = {**QUIET, "SOURCE_DATE_EPOCH": "0", **os.environ}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    for name in UNUSED_ASSETS:
        shutil.rmtree(target / "assets" / name, ignore_errors=True)
    if done.returncode != 0:
        raise BuildError(f"mkdocs build --strict failed for {config.name}:\n{done.stdout}{done.stderr}")
