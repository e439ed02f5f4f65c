"""A page made alone, when it is asked for, is the page that a build makes."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from build_scripts import paths
from build_scripts.problems import BuildError
from build_scripts.site.live import Live
from build_scripts.site.places import Places
from tests.minicity import DOCS, build_minicity, replace


def test_pages_made_one_at_a_time_are_those_of_a_build(city_site: Path, tmp_path: Path) -> None:
    """What a build alone makes is left to it: what tells of downloads, the page of missing pages, what others frame."""
    folder = city_site.parent
    live = Live(Places(datapackages=folder / "datapackages", docs=folder / "docs", work=tmp_path))
    assert live.read() == []
    left = []
    for path in sorted(city_site.rglob("*.html")):
        address = path.relative_to(city_site).as_posix().removesuffix("index.html")
        content = live.content(address)
        if content is None:
            left.append(address)
        else:
            assert content == path.read_bytes(), address
    assert {each for each in left if not each.startswith("data/") and "/embed/" not in f"/{each}"} == {
        "404.html",
        "changes/",
        "en/changes/",
        "en/data/",
    }
    assert live.content("assets/site.css") == (city_site / "assets/site.css").read_bytes()
    assert live.content("assets/explore/viewer.js") is None


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """Return places of which all that a page is made of is there to change."""
    return Places(
        datapackages=build_minicity(tmp_path / "datapackages"),
        docs=Path(shutil.copytree(DOCS, tmp_path / "docs")),
        templates=Path(shutil.copytree(paths.TEMPLATES, tmp_path / "templates")),
        work=tmp_path / "work",
    )


CHANGES: dict[str, tuple[Callable[[Places], None], str, str]] = {
    "a cell": (
        lambda places: replace(places.datapackages / "plan-2030/pledges.csv", "茶厂达到30家,30", "茶厂满30家,30"),
        "pledges/2030-tea-factories/",
        "茶厂满30家",
    ),
    "a template": (
        lambda places: replace(places.templates / "silence.md.jinja", 'class="list"', 'class="list" id="here"'),
        "en/silence/2030/",
        'id="here"',
    ),
    "the frame": (
        lambda places: replace(places.templates / "theme/main.html", "<footer ", "<footer hidden "),
        "glossary/",
        "<footer hidden ",
    ),
    "a hand-written page": (
        lambda places: replace(places.docs / "zh/about.md", "编码和文字采用", "编码与文字采用"),
        "about/",
        "编码与文字采用",
    ),
    "a sentence": (
        lambda places: say(places, "sources-title = 来源文件"),
        "sources/",
        "<h1>来源文件</h1>",
    ),
}  # fmt: skip


def say(places: Places, line: str) -> None:
    """Say a sentence otherwise than the project's catalogue does."""
    (places.docs / "zh/words").mkdir()
    (places.docs / "zh/words/own.ftl").write_text(f"{line}\n", encoding="utf-8")


def test_whatever_changes_is_on_the_next_page(places: Places) -> None:
    live = Live(places)
    assert live.read() == []
    for name, (change, address, seen) in CHANGES.items():
        before = live.content(address)
        assert before is not None
        assert seen.encode() not in before, name
        change(places)
        assert live.content(address) == before, name
        assert live.read() == []
        assert seen.encode() in (live.content(address) or b""), name


def test_what_is_broken_is_reported_and_pages_stay_as_they_were(places: Places) -> None:
    """Data that are not sound, a sentence that is none, a template and a link that lead nowhere."""
    live = Live(places)
    live.read()
    before = live.content("")
    replace(places.datapackages / "vocabulary/themes.csv", "action-tea,action,", "action-tea,verb,")
    assert [each.code for each in live.read()] == ["cell"]
    assert live.content("") == before
    replace(places.datapackages / "vocabulary/themes.csv", "action-tea,verb,", "action-tea,action,")
    say(places, "# 一句\nno sentence")
    with pytest.raises(BuildError, match=r"own\.ftl:2"):
        live.read()
    assert live.content("") == before
    shutil.rmtree(places.docs / "zh/words")
    (places.templates / "home.md.jinja").write_text("{{ page.nothing }}", encoding="utf-8")
    (places.docs / "zh/about.md").write_text("[x](nowhere/index.md)\n", encoding="utf-8")
    assert live.read() == []
    with pytest.raises(BuildError, match=r"home\.md\.jinja"):
        live.content("")
    with pytest.raises(BuildError, match=r"nowhere"):
        live.content("about/")
    assert live.content("en/about/")
