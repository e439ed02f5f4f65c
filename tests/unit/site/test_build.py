"""A build that fails leaves the last site exactly as it was."""

import dataclasses
import shutil
from pathlib import Path

import pytest

from build_scripts import paths
from build_scripts.problems import BuildError
from build_scripts.site.ownership import sign
from build_scripts.site.places import Places
from build_scripts.site.swap import previous_of
from tests.building import build_site
from tests.minicity import build_minicity, replace


def contents(folder: Path) -> dict[str, bytes | None]:
    """Return every file of a folder with its bytes, and every folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """Return places of which data and templates are there to break, with a site that is there already."""
    build_minicity(tmp_path / "datapackages")
    shutil.copytree(paths.TEMPLATES, tmp_path / "templates")
    (tmp_path / "site/en").mkdir(parents=True)
    (tmp_path / "site/index.html").write_bytes("旧\r\n".encode())
    (tmp_path / "site/en/index.html").write_bytes(b"old")
    sign(tmp_path / "site")
    return Places(
        datapackages=tmp_path / "datapackages",
        templates=tmp_path / "templates",
        work=tmp_path / "build",
        site=tmp_path / "site",
    )


def test_broken_data_are_reported_and_nothing_is_written(places: Places) -> None:
    """Problems come back, no page is begun, and the site is as it was, byte for byte."""
    before = contents(places.site)
    replace(places.datapackages / "vocabulary/themes.csv", "action-tea,action,", "action-tea,verb,")
    steps: list[str] = []
    problems = build_site(places, steps)
    assert [(each.file, each.field, each.code) for each in problems] == [
        ("vocabulary/themes.csv", "kind", "cell")
    ]
    assert contents(places.site) == before
    assert not places.work.exists()
    assert not any("mkdocs" in step for step in steps)


def test_what_a_killed_build_left_is_mended_before_broken_data_are_reported(places: Places) -> None:
    """Killed between the two moves of the swap, the last site stands under its second name alone."""
    before = contents(places.site)
    places.site.rename(previous_of(places.site))
    replace(places.datapackages / "vocabulary/themes.csv", "action-tea,action,", "action-tea,verb,")
    assert build_site(places) != []
    assert contents(places.site) == before
    assert not previous_of(places.site).exists()


def test_a_folder_without_data_stops_and_nothing_is_written(places: Places) -> None:
    """Without packages there is no site to build, and the old one stays."""
    before = contents(places.site)
    shutil.rmtree(places.datapackages)
    with pytest.raises(BuildError, match=r"holds no data package$"):
        build_site(places)
    assert contents(places.site) == before


@pytest.mark.parametrize(
    "name", ["documents", "datapackages", "datapackages/site", "build/site", "templates"]
)
def test_a_folder_that_no_build_made_is_refused_before_any_work(places: Places, name: str) -> None:
    """The authored data and a person's documents are never replaced by a site."""
    root = places.site.parent
    (root / "documents").mkdir()
    (root / "documents/letter.txt").write_text("mine", encoding="utf-8")
    before, steps = contents(root), list[str]()
    with pytest.raises(BuildError, match=r"which was made by no build|which a build needs"):
        build_site(replace_site(places, root / name), steps)
    assert contents(root) == before
    assert steps == []


def replace_site(places: Places, site: Path) -> Places:
    """Return places with another folder for the site."""
    return dataclasses.replace(places, site=site)


def test_a_broken_template_is_a_build_error_and_leaves_the_site_as_it_was(places: Places) -> None:
    """`build` promises BuildError, which `serve` reports and survives; it names the template."""
    before = contents(places.site)
    path = places.templates / "home.md.jinja"
    path.write_text("{{ page.nothing }}" + path.read_text(encoding="utf-8"), encoding="utf-8")
    with pytest.raises(BuildError, match=r"home\.md\.jinja"):
        build_site(places)
    assert contents(places.site) == before


def test_a_missing_template_is_a_build_error(places: Places) -> None:
    """A template that is not there stops the build with its name, and the site stays."""
    before = contents(places.site)
    (places.templates / "home.md.jinja").unlink()
    with pytest.raises(BuildError, match=r"home\.md\.jinja"):
        build_site(places)
    assert contents(places.site) == before


def test_a_hand_written_page_that_quotes_no_fact_is_a_build_error(places: Places, tmp_path: Path) -> None:
    """A slip in docs/ is reported like one in a template, and the site stays."""
    before = contents(places.site)
    docs = tmp_path / "docs"
    shutil.copytree(paths.DOCS, docs)
    (docs / "zh/method.md").write_text("{{ facts.nothing }}", encoding="utf-8")
    with pytest.raises(BuildError, match=r"method\.md"):
        build_site(Places(places.datapackages, docs, places.templates, places.work, places.site))
    assert contents(places.site) == before
