"""How to cite, in three forms."""

import pytest

from build_scripts.catalog.citation import bibtex, citation_cff, scalar, zenodo
from tests.unit.catalog.making import make_dataset


def test_a_citation_file_says_what_the_descriptor_says() -> None:
    assert citation_cff(make_dataset()).splitlines() == [
        "cff-version: 1.2.0",
        "message: If you use these data, please cite the version of the data package and, for one statement, its id.",
        'title: "茶 · Teas"',
        r'abstract: "全部的茶。\nAll “teas”: green, black."',
        "type: dataset",
        "authors:",
        '  - name: "云溪 Yunxi"',
        "version: 0.1.0",
        'date-released: "2031-02-03"',
        "license: CC-BY-4.0",
        "keywords:",
        "  - tea",
        "  - open data",
    ]


def test_a_citation_file_has_an_address_only_where_there_is_one() -> None:
    """Nothing stands in for an address that is not known."""
    assert 'url: "https://example.org/data/teas-2030/v0.1.0/"\n' in citation_cff(
        make_dataset("https://example.org/")
    )
    assert "://" not in citation_cff(make_dataset())


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("open data", "open data"),
        ("0.1.0", "0.1.0"),
        ("1.0", '"1.0"'),
        ("No", '"No"'),
        ("a: b", '"a: b"'),
        ("- a", '"- a"'),
        ('say "so"', r'"say \"so\""'),
    ],
)
def test_text_that_yaml_would_misread_is_quoted(text: str, written: str) -> None:
    """A number, a truth or a mark of YAML stays text."""
    assert scalar(text) == written


def test_an_entry_for_bibtex() -> None:
    assert bibtex(make_dataset("https://example.org/")).splitlines() == [
        "@misc{teas-2030,",
        "  author = {{云溪 Yunxi}},",
        "  title = {{茶 · Teas}},",
        "  year = {2031},",
        "  version = {0.1.0},",
        "  url = {https://example.org/data/teas-2030/v0.1.0/}",
        "}",
    ]


def test_zenodo_is_told_the_same() -> None:
    told = zenodo(make_dataset())
    assert (told["title"], told["version"], told["publication_date"]) == ("茶 · Teas", "0.1.0", "2031-02-03")
    assert (told["license"], told["creators"]) == ("cc-by-4.0", [{"name": "云溪 Yunxi"}])
    assert "related_identifiers" not in told
