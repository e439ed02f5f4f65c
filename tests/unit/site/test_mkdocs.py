"""MkDocs over rendered pages: strict, the same twice, and safe in the page's head."""

import json
import re
import shutil
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from build_scripts import kept, paths
from build_scripts.assess.case import Casebook
from build_scripts.link.policy import POLICY, REFERRER
from build_scripts.problems import BuildError
from build_scripts.render.templates import environment
from build_scripts.render.tree import Tree
from build_scripts.site.config import frame_words
from build_scripts.site.mkdocs import build_editions
from tests.editions import EDITIONS
from tests.unit.markup import HOSTILE, Seen

DAY = date(2031, 2, 3)


def write_config(folder: Path, docs: str = "docs", public: str = "") -> Path:
    """Write a configuration that is the project's own but for its places and its navigation."""
    config = {
        "INHERIT": str(paths.MKDOCS_CONFIG),
        "site_name": "云溪承诺账本",
        "site_url": public,
        "docs_dir": str(folder / docs),
        "site_dir": str(folder / "site"),
        "theme": {
            "name": "material",
            "custom_dir": str(paths.TEMPLATES / "theme"),
            "language": "zh",
            "font": False,
        },
        "extra": {
            "generator": False,
            "root": "",
            "public": "",
            "policy": POLICY,
            "referrer": REFERRER,
            "words": frame_words(EDITIONS[0]),
            "other": [],
            "editions": {},
        },
        "nav": [{"首页": "index.md"}],
    }
    path = folder / ("mkdocs.yml" if docs == "docs" else f"mkdocs.{docs}.yml")
    path.write_text(json.dumps(config), encoding="utf-8")
    return path


def build_page(tmp_path: Path, front: Mapping[str, str | bool], body: str = "<p>正文</p>") -> str:
    """Build a site of a home page and one other page with this front matter; return the other's HTML."""
    docs = tmp_path / "docs"
    (docs / "pledges").mkdir(parents=True)
    (docs / "index.md").write_text("---\ntitle: 首页\n---\n<p>首页</p>\n", encoding="utf-8")
    lines = "".join(f"{name}: {escaped(value)}\n" for name, value in front.items())
    (docs / "pledges/index.md").write_text(f"---\n{lines}---\n{body}\n", encoding="utf-8")
    build_editions({write_config(tmp_path): ""}, Tree(tmp_path / "site"), DAY)
    return (tmp_path / "site/pledges/index.html").read_text(encoding="utf-8")


def escaped(value: str | bool) -> str:
    """Return a value of the front matter as the templates write it."""
    text: str = environment(paths.TEMPLATES).from_string("{{ value | tojson }}").render(value=value)
    return text


@pytest.mark.parametrize(
    "title",
    [
        "<script>alert(1)</script>",
        '"><script>alert(1)</script>',
        "</title><script>alert(1)</script>",
        "&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
        "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
        'x" onload="alert(1)',
        "{{ 7*7 }}",
    ],
)
def test_a_hostile_title_makes_no_script(tmp_path: Path, title: str) -> None:
    """Title and description also stand in the head of the page, where they must be text as well."""
    front = {"title": title, "description": title, "section": "pledges"}
    seen = Seen(build_page(tmp_path, front))
    assert [each for each in seen.scripts if "alert" in each] == []
    assert seen.handlers == []
    assert "49" not in seen.text


def test_hostile_names_and_sentences_of_the_frame_are_text(tmp_path: Path) -> None:
    """What a city calls its ledger, its parts and its languages stands on every page, and where there is none."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("---\ntitle: 首页\n---\n<p>首页</p>\n", encoding="utf-8")
    path = write_config(tmp_path)
    config = json.loads(path.read_text(encoding="utf-8"))
    link = {"text": HOSTILE, "href": "pledges/"}
    missing = {"lang": "zh", "title": HOSTILE, "search": link, "button": HOSTILE, "ways": [link, link]}
    config |= {"site_name": HOSTILE, "site_description": HOSTILE, "nav": [{HOSTILE: "index.md"}]}
    config["extra"] |= {
        "words": {name: said + HOSTILE for name, said in config["extra"]["words"].items()},
        "other": [{"lang": "en", "name": HOSTILE, "path": "en/"}],
        "missing": [missing | {"heading": HOSTILE, "subjects": [link]}],
    }
    path.write_text(json.dumps(config), encoding="utf-8")
    build_editions({path: ""}, Tree(tmp_path / "site"), DAY)
    for name in ("index.html", "404.html"):
        seen = Seen((tmp_path / "site" / name).read_text(encoding="utf-8"))
        told = {each.get("name") or each.get("property"): each.get("content") for _, each in seen.elements}
        assert ("".join(seen.scripts), seen.handlers) == ("", []), name
        assert [tag for tag, _ in seen.elements if tag in ("img", "b")] == [], name
        assert told["description"] == HOSTILE, name
        assert seen.text.count(HOSTILE) > 10, name


@pytest.mark.parametrize(
    "title", ["𠮷家茶园", "茶🍵", "茶\u2028园", 'a "b" c', "甲: 乙 # 丙", "null", "2030"]
)
def test_any_title_can_be_built_and_is_shown(tmp_path: Path, title: str) -> None:
    """Rare characters, colons and words that YAML knows are a title like any other."""
    seen = Seen(build_page(tmp_path, {"title": title, "description": title, "section": "pledges"}))
    assert "".join(title.split()) in "".join(seen.text.split())
    described = [each["content"] for _, each in seen.elements if each.get("name") == "description"]
    assert described == [title]
    assert "section:" not in seen.text


def test_a_broken_link_stops_the_build(tmp_path: Path) -> None:
    """What MkDocs warns about is an error that shows its words."""
    with pytest.raises(BuildError, match=r"(?s)^mkdocs build --strict failed for mkdocs\.yml:.*nowhere\.md"):
        build_page(tmp_path, {"title": "承诺"}, "[x](nowhere.md)")


def test_a_page_of_html_is_shown_to_the_letter_and_may_be_linked_to(tmp_path: Path) -> None:
    """It is not put through Markdown, but what is written in Markdown leads to its parts, and to no part that it lacks."""
    html = '<p id="sum">**1** < 2</p>\n\n\n# No heading\n<pre>\n    [x](nowhere.md)\n</pre>'
    front: dict[str, str | bool] = {"title": "承诺", "html": True}
    assert html in build_page(tmp_path, front, html)
    home = tmp_path / "docs/index.md"
    home.write_text("---\ntitle: 首页\n---\n[那边](pledges/index.md#sum)\n", encoding="utf-8")
    build_editions({write_config(tmp_path): ""}, Tree(tmp_path / "site"), DAY)
    assert 'href="pledges/#sum"' in (tmp_path / "site/index.html").read_text(encoding="utf-8")
    home.write_text("---\ntitle: 首页\n---\n[那边](pledges/index.md#difference)\n", encoding="utf-8")
    with pytest.raises(BuildError, match="does not contain an anchor '#difference'"):
        build_editions({write_config(tmp_path): ""}, Tree(tmp_path / "site"), DAY)


def test_building_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    """Nothing in a page or a sitemap tells the time."""
    sites = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        build_page(tmp_path / name, {"title": "承诺", "description": "承诺", "section": "pledges"})
        site = tmp_path / name / "site"
        sites.append(
            {each.relative_to(site): each.read_bytes() for each in site.rglob("*") if each.is_file()}
        )
    assert sites[0] == sites[1]
    assert Path("sitemap.xml") in sites[0]


def test_editions_are_built_side_by_side_one_inside_the_other(tmp_path: Path) -> None:
    """Neither empties the other's folder, and each page stands where its edition is."""
    sites = {}
    for name, root in (("zh", ""), ("en", "en/")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.md").write_text(
            f"---\ntitle: {name}\n---\n<p>{name}</p>\n", encoding="utf-8"
        )
        sites[write_config(tmp_path, name, "https://example.org/")] = root
    for order in (sites, dict(reversed(sites.items()))):
        build_editions(order, Tree(tmp_path / "site"), DAY)
        for name, root in zip(("zh", "en"), sites.values(), strict=True):
            assert f"<p>{name}</p>" in (tmp_path / "site" / root / "index.html").read_text(encoding="utf-8")
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        "en",
        "mkdocs.en",
        "mkdocs.en.yml",
        "mkdocs.zh",
        "mkdocs.zh.yml",
        "site",
        "zh",
    ]


def test_only_what_changed_is_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page is left as it was made only while all is the same that it was made of."""
    build_page(tmp_path, {"title": "承诺"}, "<p>甲</p>")
    docs, site = tmp_path / "docs", tmp_path / "site"
    theme = shutil.copytree(paths.TEMPLATES / "theme", tmp_path / "theme")
    config = write_config(tmp_path)

    def again(day: date = DAY) -> tuple[bool, str]:
        """Build; say whether the home page was made again, and return the other page."""
        home = tmp_path / "mkdocs/site/index.html"
        home.write_text("as it was", encoding="utf-8")
        build_editions({config: ""}, Tree(site), day)
        other = (site / "pledges/index.html").read_text(encoding="utf-8")
        return (site / "index.html").read_text(encoding="utf-8") != "as it was", other

    def change(path: Path, old: str, new: str) -> None:
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")

    assert not again()[0]
    change(docs / "pledges/index.md", "甲", "乙")
    home_again, other = again()
    assert not home_again
    assert "<p>乙</p>" in other
    change(docs / "pledges/index.md", "乙", "甲")
    assert "<p>甲</p>" in again()[1]

    change(config, str(paths.TEMPLATES / "theme"), str(theme))
    assert again()[0]
    change(theme / "main.html", "<footer", '<footer id="new"')
    home_again, other = again()
    assert home_again
    assert '<footer id="new"' in other
    change(config, json.dumps("云溪承诺账本"), json.dumps("清河承诺账本"))
    home_again, other = again()
    assert home_again
    assert "清河承诺账本" in other
    assert again(date(2031, 2, 4))[0]
    more = docs / "more.md"
    more.write_text("---\ntitle: 又\n---\n<p>又</p>\n", encoding="utf-8")
    assert again()[0]
    change(more, "<p>又</p>", "[那边](pledges/index.md)")
    assert again()[0]
    assert not again()[0]
    monkeypatch.setattr(kept, "version", lambda _: "99")
    assert again()[0]

    change(more, "pledges/", "nowhere/")
    with pytest.raises(BuildError, match="nowhere"):
        again()
    change(more, "nowhere/", "pledges/")
    assert again()[0]


def test_a_sitemap_gives_the_day_of_the_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It tells search engines when a page last changed; neither the clock nor the machine decides it."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("---\ntitle: 首页\n---\n<p>首页</p>\n", encoding="utf-8")
    build_editions({write_config(tmp_path, public="https://example.org/"): ""}, Tree(tmp_path / "site"), DAY)
    days = re.findall("<lastmod>(.*?)</lastmod>", (tmp_path / "site/sitemap.xml").read_text(encoding="utf-8"))
    assert days == ["2031-02-03"]


def test_the_day_of_the_data_is_that_of_the_latest_package(book: Casebook) -> None:
    created = {str(each.descriptor["created"])[:10] for each in book.ledger.packages}
    assert book.ledger.day.isoformat() == max(created)
