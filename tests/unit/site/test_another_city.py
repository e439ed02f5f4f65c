"""Another city is data: its packages and hand-written pages in folders of their own make a whole site of its own."""

import gzip
import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from build_scripts.load.ledger import Ledger
from build_scripts.validate.run import validate
from tests.citysite import OWN_WORD
from tests.minicity import DOCS

PLACE = re.compile(
    r"邵|湘|湖南|八大行动|总体方案|摘登|两份文件|程蓓|易蓝|Shaoyang|Hunan|Eight Actions|Cheng Bei|Yi Lan|the digest"
    r"|plan-2024|report-2025|assessments-2024"
)
"""Words and documents of the project's own ledger."""

YEAR = re.compile(r"(?<![\d.-])202[45](?![\d-])")
"""Years that it promises for, or reports on, where no day is named."""

ADDRESS = re.compile(r"https?://[^\s\"'<>)]+")
"""Addresses of standards and licences hold years of their own."""

DIGEST = re.compile(r"\b[0-9a-f]{64}\b")
"""Digests of files, in which any four digits may stand side by side."""

STILL_OURS: tuple[str, ...] = ()
"""Files of downloads that are still copied from the project: to be emptied when they are made of the packages."""

MADE_ELSEWHERE = ("explore/viewer.js",)
"""What is packed from libraries, whose texts are not ours."""

PICTURES = (".png", ".parquet")
"""Files whose words can't be read from their bytes; they are drawn, or packed, from what others hold."""


@pytest.fixture(scope="module")
def city_ledger(city_site: Path) -> Ledger:
    """Return the ledger that the site was built from."""
    ledger, problems = validate(city_site.parent / "datapackages")
    assert problems == []
    assert ledger is not None
    return ledger


def texts_of(site: Path) -> Iterator[tuple[str, str]]:
    """Yield the files of a site and those packed in them, each with its text."""
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site).as_posix()
        if path.is_file() and name not in MADE_ELSEWHERE:
            yield from unpacked(name, path.read_bytes())


def unpacked(name: str, content: bytes) -> Iterator[tuple[str, str]]:
    """Yield a file, or the files that it packs, with their texts."""
    if name.endswith(PICTURES):
        return
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for member in archive.namelist():
                yield from unpacked(f"{name}!{member}", archive.read(member))
    else:
        text = gzip.decompress(content) if name.endswith(".gz") else content
        yield name, text.decode("utf-8", errors="ignore")


def test_no_file_holds_a_word_a_document_or_a_year_of_ours(city_site: Path) -> None:
    """Not in a page, a script or a feed, nor in what a zip, a workbook or a database holds."""
    found = []
    for name, text in texts_of(city_site):
        if re.split("[/!]", name)[-1] in STILL_OURS:
            continue
        bare = DIGEST.sub("", ADDRESS.sub("", text))
        found += [(name, each[0]) for pattern in (PLACE, YEAR) for each in pattern.finditer(bare)]
    assert found == []


def test_the_words_of_packed_files_are_read(city_site: Path) -> None:
    """The search above would find a word in a zip within the site, in a sheet, in a database."""
    holding = {name for name, text in texts_of(city_site) if "云溪" in text}
    for end in (".zip!vocabulary/datapackage.json", ".xlsx!xl/sharedStrings.xml", ".sqlite", "changes.xml"):
        assert any(name.endswith(end) for name in holding), end


@pytest.mark.parametrize(
    ("root", "project"), [("", "云溪承诺账本"), ("en/", "The Yunxi Pledge Ledger")], ids=["zh", "en"]
)
def test_its_own_name_stands_on_every_page(city_site: Path, root: str, project: str) -> None:
    """In the title, in the masthead, and for chats that show a link; a page to be framed has it at its foot."""
    pages = pages_of(city_site, root)
    assert pages
    for path in pages:
        html = (city_site / root / path).read_text(encoding="utf-8")
        assert re.search(rf"<title>(?:[^<]* · )?{project}</title>", html), path
        if path.startswith("embed/"):
            assert re.search(f'<p class="credit">.* · {project}[，,]', html), path
            continue
        assert re.search(rf'class="masthead-name"[^>]*>{project}<', html), path
        assert f'property="og:site_name" content="{project}"' in html, path


@pytest.mark.parametrize("root", ["", "en/"], ids=["zh", "en"])
def test_its_own_method_and_about_pages_are_shown(city_site: Path, root: str) -> None:
    """They come from the city's folder of hand-written pages, not from the project's."""
    lang = root.rstrip("/") or "zh"
    for name in ("about", "method"):
        written = (DOCS / lang / f"{name}.md").read_text(encoding="utf-8")
        said = re.findall(r"^(?!\d)[^-#|{}\[\]\n]{12,}$", written.partition("\n---\n")[2], re.MULTILINE)
        assert said, name
        html = (city_site / root / name / "index.html").read_text(encoding="utf-8")
        assert all(line in html for line in said), name


def test_its_own_sentences_take_the_place_of_the_project_s(city_site: Path) -> None:
    """A city says otherwise what it names, and the rest as the project does."""
    html = (city_site / "sources/index.html").read_text(encoding="utf-8")
    assert f"<h1>{OWN_WORD}</h1>" in html
    assert "读全文" in html
    assert not (city_site / "words").exists()


def test_its_licence_is_given_by_its_own_project(city_site: Path) -> None:
    """In every download that names a holder."""
    holders = {
        name: text
        for name, text in texts_of(city_site)
        if re.split("[/!]", name)[-1] in {"LICENSE", "LICENSE-DATA", "CITATION.cff"} - {*STILL_OURS}
    }
    assert holders
    for name, text in holders.items():
        assert "Yunxi Pledge Ledger" in text, name


def test_every_page_of_one_edition_is_in_the_other(city_site: Path, city_ledger: Ledger) -> None:
    """So are the pages of each pledge, document and year."""
    pages = pages_of(city_site, "")
    assert pages == pages_of(city_site, "en/")
    pledges = [each for source in city_ledger.sources for each in source.pledges]
    assert {f"pledges/{each.pledge_id}/index.html" for each in pledges} <= pages
    assert {f"sources/{each.package.name}/index.html" for each in city_ledger.sources} <= pages
    years = {each.due_year for each in pledges}
    assert {f"{year}/index.html" for year in years} <= pages


def pages_of(site: Path, root: str) -> set[str]:
    """Return the pages of an edition, from its root; the other edition's and the listings of files are none."""
    return {
        path.relative_to(site / root).as_posix()
        for path in (site / root).rglob("index.html")
        if path.relative_to(site / root).parts[0] not in ("en", "data")
    } | {"data/index.html"}
