"""How to cite, in three forms."""

from dataclasses import replace

import pytest
import yaml

from build_scripts.catalog.citation import bibtex, bibtex_entry, citation_cff, ris, standard, zenodo
from build_scripts.catalog.schema_org import schema_org_dataset
from tests.unit.catalog.making import make_dataset

ASK = "请注明。 Please cite."


def test_a_citation_file_says_what_the_descriptor_says() -> None:
    assert citation_cff(make_dataset(), ASK).splitlines() == [
        "cff-version: 1.2.0",
        "message: 请注明。 Please cite.",
        "title: 茶 · Teas",
        "abstract: '全部的茶。",
        "",
        "  All “teas”: green, black.'",
        "type: dataset",
        "authors:",
        "- name: 云溪 Yunxi",
        "version: 0.1.0",
        "date-released: '2031-02-03'",
        "license: CC-BY-4.0",
        "keywords:",
        "- tea",
        "- open data",
    ]


def test_a_citation_file_has_an_address_only_where_there_is_one() -> None:
    """Nothing stands in for an address that is not known."""
    told = yaml.safe_load(citation_cff(make_dataset("https://example.org/"), ASK))
    assert told["url"] == "https://example.org/data/teas-2030/v0.1.0/"
    assert "://" not in citation_cff(make_dataset(), ASK)


@pytest.mark.parametrize("text", ["open data", "1.0", "No", "a: b", "- a", 'say "so"', "#1", "2031-02-03"])
def test_text_that_yaml_would_misread_stays_text(text: str) -> None:
    """A number, a truth, a date or a mark of YAML is what it was when the file is read."""
    made = replace(
        make_dataset(), descriptor=make_dataset().descriptor | {"keywords": [text], "version": text}
    )
    told = yaml.safe_load(citation_cff(made, text))
    assert (told["message"], told["version"], told["keywords"]) == (text, text, [text])


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


def test_what_tex_would_misread_is_escaped_once() -> None:
    """The title comes back as it was: braces, signs and strokes of TeX's own are told apart from text."""
    entry = bibtex_entry(
        "a-1", ["A & B"], r"5% of {all} #1_$ ~ ^ \x", {"note": "50 %", "url": "https://a.b/%20_~"}
    )
    assert entry.splitlines() == [
        "@misc{a-1,",
        r"  author = {{A \& B}},",
        r"  title = {{5\% of \textbraceleft{}all\textbraceright{} \#1\_\$ \textasciitilde{} \textasciicircum{} \textbackslash{}x}},",
        r"  note = {50 \%},",
        "  url = {https://a.b/%20_~}",
        "}",
    ]


def test_zenodo_is_told_the_same() -> None:
    told = zenodo(make_dataset())
    assert (told["title"], told["version"], told["publication_date"]) == ("茶 · Teas", "0.1.0", "2031-02-03")
    assert (told["license"], told["creators"]) == ("cc-by-4.0", [{"name": "云溪 Yunxi"}])
    assert "related_identifiers" not in told


def test_a_package_is_cited_by_gb_t_7714_and_in_ris() -> None:
    """A reference manager reads the one, a Chinese journal prints the other; without an address neither makes one up."""
    at = make_dataset("https://example.org/")
    page = "https://example.org/data/teas-2030/v0.1.0/"
    assert standard(at, "2031-05-01") == (
        f"云溪 Yunxi. 茶 · Teas[DB/OL]. teas-2030 0.1.0. (2031-02-03)[2031-05-01]. {page}"
    )
    lines = ris(at).splitlines()
    assert lines[0] == "TY  - DATA"
    assert lines[-1].startswith("ER  -")
    assert f"UR  - {page}" in lines
    assert "ET  - 0.1.0" in lines
    assert all(line[2:6] == "  - " for line in lines)
    assert "http" not in ris(make_dataset()) + standard(make_dataset(), "2031-05-01")


def test_a_doi_stands_in_every_form_and_in_none_where_there_is_none() -> None:
    """As each form writes it; TeX and readers of RIS take it as it is."""
    doi = "10.5281/zenodo.12_34"
    plain = make_dataset("https://example.org/")
    dataset = replace(plain, descriptor=plain.descriptor | {"ledger": {"doi": doi}})
    assert f"doi: {doi}\n" in citation_cff(dataset, "Cite it.")
    assert f"  doi = {{{doi}}}," in bibtex(dataset).splitlines()
    assert f"DO  - {doi}" in ris(dataset).splitlines()
    assert standard(dataset, "2031-05-01").endswith(f"/v0.1.0/ DOI:{doi}.")
    assert schema_org_dataset(dataset)["identifier"] == f"https://doi.org/{doi}"
    forms = (
        citation_cff(plain, ""),
        bibtex(plain),
        ris(plain),
        standard(plain, ""),
        str(schema_org_dataset(plain)),
    )
    assert not [each for each in forms if "doi" in each.lower()]
