"""The project can leave its site generator: what it renders builds with the announced successor, too."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from build_scripts.link.addresses import root_of
from build_scripts.site.places import Places
from tests.building import build_site
from tests.generators import moved
from tests.outside.conftest import Run

LYCHEE = Path(sys.executable).parent / "lychee"
SKIP = "#__skip$"
"""A link that its own frame adds and that ours has another one for; see docs/maintain/leaving.md."""


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Places:
    """Return where a site of the real packages was built, its rendered pages beside it."""
    folder = tmp_path_factory.mktemp("exit")
    places = Places(work=folder / "work", site=folder / "site")
    assert build_site(places) == []
    return places


NO_PAGES = {"data", "embed"}
"""Folders of an edition whose pages the build writes by itself, without the generator."""


def test_what_is_rendered_builds_with_the_successor_and_its_links_resolve(
    places: Places, run: Run, tmp_path: Path
) -> None:
    """Every page of every edition is there, and each link and anchor on it leads somewhere."""
    laid = shutil.copytree(places.site, tmp_path / "laid")
    for page in laid.rglob("index.html"):
        if not NO_PAGES & set(page.relative_to(laid).parts[:2]):
            page.unlink()
    for lang in sorted(each.name for each in places.pages.iterdir()):
        config = moved(places.work, lang, tmp_path / lang)
        done = run("zensical", "build", "--config-file", config, folder=config.parent)
        assert done.returncode == 0, done.stderr[-2000:]
        made = sorted((config.parent / "site").rglob("index.html"))
        assert len(made) == len(list((places.pages / lang).rglob("*.md")))
        for page in made:
            target = laid / root_of(lang) / page.relative_to(config.parent / "site")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(page, target)
    pages = [str(path) for path in sorted(laid.rglob("index.html"))]
    assert len(pages) == len(list(places.site.rglob("index.html")))
    command = [
        str(LYCHEE),
        "--offline",
        "--include-fragments",
        "--exclude",
        SKIP,
        "--no-progress",
        "--index-files",
        "index.html",
    ]
    links = subprocess.run(
        [*command, "--format", "json", *pages], capture_output=True, text=True, check=False
    )
    report = json.loads(links.stdout)
    assert report["error_map"] == {}
    assert report["successful"] > 5000
