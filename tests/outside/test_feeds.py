"""The feeds of the site, held against Ruby's strict parser; feedparser would accept anything."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from build_scripts.paths import DATAPACKAGES
from build_scripts.site.places import Places
from tests.building import build_site
from tests.published import ADDRESS

PARSE = """
require "rss"
require "json"
feed = RSS::Parser.parse(File.read(ARGV[0], encoding: "utf-8"), true)
puts JSON.generate([feed.feed_type, feed.id.content, feed.title.content,
                    feed.entries.map { |e| [e.id.content, e.title.content, e.updated.content] }])
"""

CORRECTION = "invented-1,2026-11-23,0.1.0,plan-2024/pledges,2024-imports,value,11,10,抄错 < 数字。,A slip & “no more”.\n"


@pytest.fixture(scope="module")
def feeds(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Return all feeds of the real site as it would be with a correction to tell of."""
    folder = tmp_path_factory.mktemp("feeds")
    data = folder / "datapackages"
    shutil.copytree(DATAPACKAGES, data)
    [corrections] = data.glob("*/corrections.csv")
    with corrections.open("a", encoding="utf-8", newline="") as file:
        file.write(CORRECTION)
    places = Places(datapackages=data, work=folder / "work", site=folder / "site", public=ADDRESS)
    assert build_site(places) == []
    return sorted(path for path in (folder / "site").rglob("*.xml") if path.name != "sitemap.xml")


def parse(feed: Path) -> subprocess.CompletedProcess[str]:
    """Return what the parser says of a feed."""
    ruby = shutil.which("ruby")
    assert ruby, "ruby is not installed; `make prove` installs it"
    return subprocess.run([ruby, "-e", PARSE, str(feed)], capture_output=True, text=True, check=False)


def test_every_feed_is_strict_atom_with_entries_of_its_own(feeds: list[Path]) -> None:
    """One feed in each language at least; ids are never shared."""
    assert len(feeds) >= 2
    ids: list[str] = []
    for feed in feeds:
        done = parse(feed)
        assert done.returncode == 0, f"{feed.name}: {done.stderr}"
        kind, own, title, entries = json.loads(done.stdout)
        assert kind == "atom"
        assert title
        assert entries, f"{feed.name} has no entry"
        ids += [own, *(each[0] for each in entries)]
    assert len(ids) == len(set(ids))


def test_the_parser_refuses_a_feed_without_a_time(feeds: list[Path], tmp_path: Path) -> None:
    """It does judge: a feed that lacks what Atom asks for is turned away."""
    text = feeds[0].read_text(encoding="utf-8")
    broken = tmp_path / "feed.xml"
    broken.write_text(text.replace("<updated>", "<published>").replace("</updated>", "</published>"))
    done = parse(broken)
    assert done.returncode != 0
    assert "updated" in done.stderr
