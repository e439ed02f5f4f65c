"""What is published beside the pages of a city of hostile texts: in every format each is a text, to the letter."""

import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from itertools import chain
from pathlib import PurePosixPath
from xml.etree import ElementTree as ET

import markdown
import openpyxl
import pytest
import yaml

from build_scripts.assess.case import Casebook
from build_scripts.catalog.citation import bibtex, bibtex_entry, ris
from build_scripts.downloads.views import dataset_of
from build_scripts.site.gathered import Gathered, described, gather
from build_scripts.site.outputs import OUTPUTS, entries, figures_of
from build_scripts.site.places import Places
from tests.unit.markup import HOSTILE, Seen

PUBLIC = "https://example.org/ledger/"
PLAIN = {
    "h1",
    "h2",
    "p",
    "ul",
    "li",
    "code",
    "pre",
    "strong",
    "hr",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
}
"""The elements that the README of a package is made of."""
Files = dict[str, bytes]


@pytest.fixture(scope="module")
def site(hostile: Casebook, tmp_path_factory: pytest.TempPathFactory) -> Gathered:
    """Return the city's site at an address, before it is written."""
    places = Places(public=PUBLIC, work=tmp_path_factory.mktemp("work"))
    site, problems = gather(hostile.ledger, places, lambda _: None)
    assert problems == []
    assert site is not None
    return site


@pytest.fixture(scope="module")
def files(site: Gathered) -> Files:
    """Return every file that is no page, by its address; what the search reads is made of rendered pages."""
    parts = [described(site, edition) for edition in site.every_edition]
    behind = {each.numbers_path: each.data.columns for part in parts for each in figures_of(part)}
    whole = replace(site, behind_charts=behind)
    written = chain(
        chain.from_iterable(
            output(part) for output in OUTPUTS.of_edition if output is not entries for part in parts
        ),
        chain.from_iterable(output(whole) for output in OUTPUTS.of_site),
    )
    return {each.path: each.content for each in written}


def ending_in(files: Files, *endings: str) -> Iterator[tuple[str, bytes]]:
    """Yield the files of a kind, of which there is at least one of each."""
    assert all(any(path.endswith(each) for path in files) for each in endings)
    yield from ((path, content) for path, content in files.items() if path.endswith(endings))


def test_json_holds_it_to_the_letter(files: Files) -> None:
    """Tables, schema.org, Croissant, DCAT and what programs read to frame a page are whole."""
    held = 0
    for _, content in ending_in(files, ".json", ".jsonld", "/oembed.json", "/croissant.json"):
        told = json.dumps(json.loads(content), ensure_ascii=False)
        held += json.dumps(HOSTILE, ensure_ascii=False)[1:-1] in told
    assert held


def test_a_line_that_frames_a_page_is_one_element(files: Files) -> None:
    for path, content in ending_in(files, "/oembed.json"):
        told = json.loads(content)
        [(name, attributes)] = Seen(told["html"]).elements
        assert (name, attributes["title"]) == ("iframe", told["title"]), path
        assert HOSTILE in told["provider_name"], path


def test_pages_of_files_and_pages_to_be_framed_run_nothing(files: Files) -> None:
    for path, content in ending_in(files, ".html"):
        seen = Seen(content.decode())
        assert (seen.scripts, seen.handlers) == ([], []), path
        assert not [each for each in seen.hrefs if each.startswith("javascript:")], path


def test_feeds_hold_it_to_the_letter(files: Files) -> None:
    for path, content in ending_in(files, ".xml"):
        names = [each.text for each in ET.fromstring(content).iter() if each.tag.endswith("}name")]
        assert names, path
        assert all(str(each).endswith(HOSTILE) for each in names), path


def test_a_citation_file_holds_it_to_the_letter(files: Files) -> None:
    for path, content in ending_in(files, "CITATION.cff"):
        told = yaml.safe_load(content)
        assert told["authors"][0]["name"].endswith(HOSTILE), path
        assert told["cff-version"] == "1.2.0", path


def test_a_readme_that_is_made_holds_it_to_the_letter(site: Gathered, files: Files) -> None:
    """No part of a text becomes an element, a link or an emphasis when Markdown is made HTML of."""
    authored = {each.name for each in site.book.ledger.packages}
    seen = 0
    for path, content in ending_in(files, "README.md"):
        if path.split("/")[1] in authored:
            continue
        html = markdown.markdown(content.decode(), extensions=["tables", "fenced_code"])
        assert HOSTILE in unescape(re.sub("<[^>]+>", "", html)), path
        names = {name for name, _ in Seen(html).elements}
        assert names <= PLAIN, path
        seen += 1
    assert seen


def test_a_workbook_holds_no_formula_but_its_own_sums(files: Files) -> None:
    for path, content in ending_in(files, ".xlsx"):
        book = openpyxl.load_workbook(io.BytesIO(content))
        assert all(len(name) <= 31 and HOSTILE[:4] not in name for name in book.sheetnames), path
        for cell in (cell for sheet in book for row in sheet.iter_rows() for cell in row):
            assert cell.data_type != "f" or re.match(r"=(SUM|SUMPRODUCT)\(", str(cell.value)), (path, cell)
            target = (cell.hyperlink and cell.hyperlink.target) or PUBLIC
            assert target.startswith("https://"), (path, cell)


def test_files_have_plain_names_in_zips_as_well(files: Files) -> None:
    inside = [
        name
        for _, content in ending_in(files, ".zip")
        for name in zipfile.ZipFile(io.BytesIO(content)).namelist()
    ]
    assert not [
        each for each in (*files, *inside) if not re.fullmatch(r"[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*", each)
    ]
    assert not [each for each in (*files, *inside) if ".." in PurePosixPath(each).parts]


def fields_of(entry: str) -> dict[str, str]:
    """Return the fields of an entry for BibTeX as BibTeX reads them: a brace counts whatever stands before it."""
    _, _, rest = entry.partition(",")
    fields: dict[str, str] = {}
    while "=" in rest:
        name, _, rest = rest.partition("=")
        start = rest.index("{")
        depth = 0
        for at in range(start, len(rest)):
            depth += {"{": 1, "}": -1}.get(rest[at], 0)
            if not depth:
                break
        fields[name.strip(" ,\n")] = rest[start + 1 : at]
        rest = rest[at + 1 :]
    assert rest.strip() == "}"
    return fields


ALONE = [HOSTILE, "}", "{", "a } , title = {b", r"\input{x} 5% -- @misc{a,", "#1 & $2_3 ~ ^"]
WRITTEN = {
    r"\textbackslash{}": "\\", r"\textasciitilde{}": "~", r"\textasciicircum{}": "^",
    r"\textbraceleft{}": "{", r"\textbraceright{}": "}",
}  # fmt: skip


@pytest.mark.parametrize("text", ALONE)
def test_an_entry_for_bibtex_ends_where_it_should(text: str) -> None:
    """A brace alone in a title doesn't end the field, and what TeX makes of it is the title."""
    fields = fields_of(bibtex_entry("a-1", [text], text, {"note": text}))
    assert list(fields) == ["author", "title", "note"]
    signs = re.compile("|".join(map(re.escape, WRITTEN)) + r"|\\(.)")
    assert signs.sub(lambda found: WRITTEN.get(found[0], found[1]), fields["note"]) == text


def test_packages_are_cited_as_one_entry_each(site: Gathered) -> None:
    for each in site.downloads:
        dataset = dataset_of(each, PUBLIC)
        assert list(fields_of(bibtex(dataset))) == ["author", "title", "year", "version", "url"], each.name
        lines = ris(dataset).splitlines()
        assert [line[:6] for line in lines].count("TY  - ") == 1, each.name
        assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines), each.name
