"""Addresses: of this version where the site has one, else such that a folder can be moved."""

from tests.unit.catalog.making import make_dataset


def test_a_version_has_a_zip_for_ever_and_loose_files_while_it_is_the_latest() -> None:
    """The hash beside the address of the zip holds for ever, as the bytes there never change."""
    dataset = make_dataset("https://example.org/ledger/")
    assert dataset.link("teas-2030.zip") == "https://example.org/ledger/data/teas-2030/v0.1.0/teas-2030.zip"
    assert dataset.link("lists/teas.csv") == "https://example.org/ledger/data/teas-2030/latest/lists/teas.csv"
    assert dataset.page == "https://example.org/ledger/data/#teas-2030"
    assert dataset.landing == "https://example.org/ledger/data/teas-2030/v0.1.0/"


def test_without_an_address_files_lie_beside_the_document() -> None:
    """A folder of downloads can be copied anywhere."""
    assert make_dataset().link("lists/teas.csv") == "lists/teas.csv"
    assert make_dataset().page == "../../#teas-2030"
    assert make_dataset().landing == "./"


def test_without_an_address_a_document_elsewhere_says_where_the_packages_are() -> None:
    """The catalogue lies above the packages, the English page beside them."""
    dataset = make_dataset(root="../../data/")
    assert dataset.link("source.txt") == "../../data/teas-2030/latest/source.txt"
    assert dataset.page == "../../data/#teas-2030"
    assert dataset.landing == "../../data/teas-2030/v0.1.0/"


def test_what_has_room_for_one_line_says_both_languages() -> None:
    """Chinese first."""
    dataset = make_dataset()
    assert dataset.title == "茶 · Teas"
    assert dataset.description == "全部的茶。\nAll “teas”: green, black."
    assert (dataset.date, dataset.sources) == ("2031-02-03", ["茶经; 抄本"])
