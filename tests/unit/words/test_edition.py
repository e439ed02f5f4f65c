"""Addresses and languages."""

import posixpath
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.assess.case import Casebook
from build_scripts.downloads.texts import of_tables
from build_scripts.link.addresses import pledge_path, source_path, theme_path, year_path
from build_scripts.parts.address import Address
from build_scripts.paths import DOCS
from build_scripts.problems import BuildError
from build_scripts.words.edition import read_editions
from tests.editions import EDITIONS, editions_at
from tests.unit.making import make_pledge

ZH, EN = EDITIONS
PATHS = st.sampled_from(["", "pledges/", "pledges/2030-tea/", "sources/plan-2030/", "2031/", "data/"])


def resolve(page: str, link: str) -> str:
    """Return where a browser at a page's address goes on following a link."""
    path = link.partition("#")[0]
    resolved = posixpath.normpath(posixpath.join("/" + page, path))
    return (resolved + "/" if path.endswith("/") and resolved != "/" else resolved).lstrip("/")


@given(PATHS, PATHS, st.sampled_from(EDITIONS))
def test_a_link_leads_where_it_says(here: str, there: str, edition: object) -> None:
    """From any page a relative link reaches any other of the same edition, of the other, and the files."""
    own, other = (ZH, EN) if edition is ZH else (EN, ZH)
    address = Address(own, here)
    page = own.root + here
    assert resolve(page, address.to(there)) == own.root + there
    assert resolve(page, address.other(other.lang)) == other.root + here
    assert (
        resolve(page, address.shared("data/plan-2030/latest/source.txt"))
        == "data/plan-2030/latest/source.txt"
    )
    assert not address.to(there).startswith("/")


def test_an_anchor_stays_at_the_end() -> None:
    """A link to a place on a page keeps the place."""
    address = Address(EN, "pledges/2030-tea/")
    assert address.to(source_path("plan-2030", "plan-2030-p02")) == "../../sources/plan-2030/#plan-2030-p02"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (pledge_path("2030-tea"), "pledges/2030-tea/"),
        (theme_path("action-tea"), "themes/action-tea/"),
        (source_path("plan-2030"), "sources/plan-2030/"),
        (year_path(2031), "2031/"),
    ],
)
def test_the_addresses_that_readers_keep(path: str, expected: str) -> None:
    """An address that was once given out stays what it is."""
    assert path == expected


def test_each_edition_picks_its_own_language() -> None:
    """A field in two languages is read in the one of the edition."""
    pledge = make_pledge(title_zh="茶叶", title_en="Tea")
    assert [each.pick(pledge, "title") for each in EDITIONS] == ["茶叶", "Tea"]
    assert [each.root for each in EDITIONS] == ["", "en/"]


def test_an_edition_in_a_further_language_reads_its_own_words_and_else_english() -> None:
    """Of records and of descriptors; downloads it reads in English."""
    third = replace(EN, lang="eo")
    lacking, having = (
        SimpleNamespace(title_zh="茶叶", title_en="Tea"),
        SimpleNamespace(title_en="Tea", title_eo="Teo"),
    )
    assert [third.pick(each, "title") for each in (lacking, having)] == ["Tea", "Teo"]
    assert third.described({"title": "方案", "title_en": "Plan"}, "title") == "Plan"
    assert third.described({"title": "方案", "title_en": "Plan", "title_eo": "Plano"}, "title") == "Plano"
    assert (third.root, third.translates, third.in_tables) == ("eo/", True, "en")
    assert of_tables((*EDITIONS, third)) == EDITIONS


def test_a_language_of_the_tables_needs_its_pages(book: Casebook, tmp_path: Path) -> None:
    """A folder of hand-written pages that lacks one is refused by name; one with more has no further edition without sentences."""
    (tmp_path / "zh").mkdir()
    with pytest.raises(BuildError, match="has no folder en — hand-written pages"):
        read_editions([DOCS, tmp_path], book.ledger.vocabulary)
    (tmp_path / "en").mkdir()
    (tmp_path / "eo").mkdir()
    assert [each.lang for each in read_editions([DOCS, tmp_path], book.ledger.vocabulary)] == ["zh", "en"]


def test_names_stand_in_the_order_that_readers_of_each_language_expect() -> None:
    """Chinese by pinyin (cha, mi, tang, zhu), English whatever the case; figures and Latin letters first."""
    assert sorted(["竹子", "“糖”", "GDP", "米", "茶叶"], key=ZH.order) == [
        "GDP",
        "茶叶",
        "米",
        "“糖”",
        "竹子",
    ]
    assert sorted(["rice", "Tea", "bamboo", "“Sugar”"], key=EN.order) == ["bamboo", "rice", "“Sugar”", "Tea"]


def test_a_page_knows_its_full_address_only_where_the_site_s_is_known() -> None:
    zh, en = editions_at("https://example.org/ledger/")
    assert Address(zh, "pledges/2024-exports/").public == "https://example.org/ledger/pledges/2024-exports/"
    assert (
        Address(en, "pledges/2024-exports/").public == "https://example.org/ledger/en/pledges/2024-exports/"
    )
    assert Address(EN, "pledges/2024-exports/").public == ""


def test_the_language_of_the_sources_has_plain_names_and_needs_no_translation() -> None:
    """Whatever other language an edition is in, it shows translations and gives names as the sources have them."""
    record = {"title": "方案", "title_en": "Plan"}
    assert [each.described(record, "title") for each in EDITIONS] == ["方案", "Plan"]
    assert [each.translates for each in EDITIONS] == [False, True]
    pledge = make_pledge(title_zh="茶叶", title_en="Tea")
    assert [each.pick_other(pledge, "title") for each in EDITIONS] == ["Tea", "茶叶"]


def test_a_fact_may_be_as_long_as_it_takes() -> None:
    """A list of all indicators, which the catalogue's library would refuse, stands whole and as it was given."""
    for long in ("茶叶产量增速 5% → 5.5%；" * 500, "{ $moves } “x” " * 500):
        assert ZH.say("highlights-parts", parts=long) == f"{long}。"
    both = {"indicator": "甲" * 3000, "before": "乙", "after": "丙" * 3000}
    assert ZH.say("highlights-move", **both) == f"{both['indicator']} 乙 → {both['after']}"
