"""The whole site of the invented city two years on, built as another city's is: from folders of its own."""

import shutil
from pathlib import Path

from build_scripts.site.places import Places
from tests.building import build_site
from tests.minicity import DOCS, build_growing_city

OWN_WORD = "来源文件"
"""What the city calls the page of sources, which the project's catalogue calls otherwise."""


def build_city_site(folder: Path) -> None:
    """Build the site into `site/` below a folder, its rendered pages into `work/pages/`."""
    assert [str(each) for each in build_site(city_places(folder))] == []


def city_places(folder: Path) -> Places:
    """Write what the city brings into a folder, and return where its site is to be built."""
    data = build_growing_city(folder / "datapackages")
    docs = Path(shutil.copytree(DOCS, folder / "docs"))
    (docs / "zh/words").mkdir()
    (docs / "zh/words/sources.ftl").write_text(f"sources-title = {OWN_WORD}\n", encoding="utf-8")
    return Places(datapackages=data, docs=docs, work=folder / "work", site=folder / "site")
