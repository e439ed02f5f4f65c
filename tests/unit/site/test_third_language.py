"""A further language is a folder: docs/<lang>/ with sentences and two hand-written pages, and nothing else is touched."""

import html
import json
import posixpath
import re
import shutil
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast

from build_scripts import paths
from build_scripts.site.places import Places
from tests.building import build_site
from tests.minicity import DOCS, build_minicity, read_table

LANG = "eo"
PUBLIC = "https://example.org/ledger/"
MARK = "ĝ"
"""What each sentence of the third language begins with; nothing else in the site holds it."""


def marked(text: str) -> str:
    """Return a catalogue with each of its sentences marked."""
    resource = FluentParser().parse(text)
    for entry in resource.body:
        if isinstance(entry, ast.Message) and entry.value:
            entry.value.elements.insert(0, ast.TextElement(MARK))
    written: str = FluentSerializer().serialize(resource)
    return written


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site of the invented city in three languages, the third made of the second."""
    folder = tmp_path_factory.mktemp("third")
    data = build_minicity(folder / "datapackages")
    docs = Path(shutil.copytree(DOCS, folder / "docs"))
    shutil.copytree(docs / "en", docs / LANG)
    (docs / LANG / "words").mkdir()
    for path in (paths.DOCS / "en/words").glob("*.ftl"):
        (docs / LANG / "words" / path.name).write_text(marked(path.read_text(encoding="utf-8")), "utf-8")
    places = Places(datapackages=data, docs=docs, work=folder / "work", site=folder / "site", public=PUBLIC)
    assert [str(each) for each in build_site(places)] == []
    return places.site


def seen(page: Path) -> str:
    """Return a page as it is told to a reader, without the marks for voices."""
    return html.unescape(re.sub(r"</?span[^>]*>", "", page.read_text(encoding="utf-8")))


def pages_of(folder: Path) -> dict[str, Path]:
    """Return the pages of an edition by their addresses."""
    return {
        path.parent.relative_to(folder).as_posix(): path
        for path in folder.rglob("index.html")
        if not {"en", LANG, "embed"} & set(path.relative_to(folder).parts)
        and path.relative_to(folder).parts[:1] != ("data",)
    }


def test_every_page_is_there_in_the_third_language(site: Path) -> None:
    """Its addresses are those of the other editions, and each says its title, menu and footer in it."""
    third = pages_of(site / LANG)
    assert set(third) == set(pages_of(site / "en"))
    for page in third.values():
        text = seen(page)
        assert f'<html lang="{LANG}"' in text
        menu = re.search(r"<nav.*?</nav>", text, re.DOTALL)
        assert menu
        entries = re.findall(r">\s*([^<\s][^<]*)</a>", menu[0])
        assert len(entries) >= 6 and all(each.startswith(MARK) for each in entries), page
        assert text.count(MARK) > 20, page


def test_each_edition_leads_to_the_others_at_the_same_page(site: Path) -> None:
    """By the switch in its masthead, by `hreflang`, and under an address that does not exist."""
    for root in ("", "en/", f"{LANG}/"):
        text = seen(site / root / "pledges/2030-tea-output/index.html")
        here = "pledges/2030-tea-output/"
        told = set(re.findall(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"', text))
        assert told == {
            ("x-default", f"{PUBLIC}{here}"), ("zh", f"{PUBLIC}{here}"),
            ("en", f"{PUBLIC}en/{here}"), (LANG, f"{PUBLIC}{LANG}/{here}"),
        }  # fmt: skip
        switch = re.findall(r'<a href="([^"]+)" lang="(\w+)" hreflang="\w+">', text)
        assert {(posixpath.normpath(f"{root}{here}{href}"), lang) for href, lang in switch} == {
            (f"{other}{here}".rstrip("/"), lang)
            for lang, other in (("zh", ""), ("en", "en/"), (LANG, f"{LANG}/"))
            if other != root
        }
    assert f'<section class="missing" lang="{LANG}">' in (site / "404.html").read_text(encoding="utf-8")
    assert not [path for path in site.rglob("404.html") if path.parent != site], (
        "a server shows the one at the root"
    )
    sitemap = (site / LANG / "sitemap.xml").read_text(encoding="utf-8")
    assert f"<loc>{PUBLIC}{LANG}/pledges/2030-tea-output/</loc>" in sitemap


def test_no_sentence_is_said_in_another_language(site: Path) -> None:
    """Wherever a page of the third edition says a sentence of the catalogues, it says its own; drawings break lines.

    The pages of downloads are left out: they quote what descriptors say, which are in the two languages of tables.
    """
    resources = [
        FluentParser().parse(path.read_text(encoding="utf-8"))
        for path in (paths.DOCS / "en/words").glob("*.ftl")
    ]
    sentences = {
        entry.value.elements[0].value
        for resource in resources
        for entry in resource.body
        if isinstance(entry, ast.Message)
        and entry.value
        and len(entry.value.elements) == 1
        and isinstance(entry.value.elements[0], ast.TextElement)
    }
    by_hand = {"method", "about"}
    found = {
        f"{name}: {sentence}"
        for name, page in pages_of(site / LANG).items()
        if name.partition("/")[0] not in by_hand
        for text in [
            re.sub(
                r"<script.*?</script>|<svg.*?</svg>|<a [^>]*hreflang.*?</a>", "", seen(page), flags=re.DOTALL
            )
        ]
        for sentence in sentences
        if f">{sentence}<" in text
    }
    assert found == set()


def test_other_editions_and_downloads_stay_in_their_languages(site: Path) -> None:
    """Only the name of the language stands in them."""
    for root in ("", "en"):
        for page in pages_of(site / root).values():
            text = seen(page)
            assert text.count(MARK) == len(re.findall(f'hreflang="{LANG}">{MARK}', text)) <= 1, page
    for path in sorted((site / "data").rglob("*")):
        if path != site / "data/index.html" and path.suffix in (".json", ".jsonld", ".csv", ".md", ".html"):
            assert MARK not in path.read_text(encoding="utf-8"), path
    pledge = json.loads((site / "pledges/2030-tea-output/index.json").read_text(encoding="utf-8"))
    assert set(pledge["title"]) == {"zh", "en"}


def test_what_the_data_have_no_words_for_is_read_in_english(site: Path) -> None:
    """The title, the quote in Chinese beside its translation, and the number by thousands."""
    plan = site.parent / "datapackages/plan-2030/pledges.csv"
    [row] = [each for each in read_table(plan) if each["pledge_id"] == "2030-tea-output"]
    text = seen(site / LANG / "pledges/2030-tea-output/index.html")
    assert f"<h1>{row['title_en']}</h1>" in text
    assert row["quote_en"] in text
    assert row["explanation_en"] in text
