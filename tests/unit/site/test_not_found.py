"""What is said under an address that does not exist."""

from build_scripts.assess.case import Casebook
from build_scripts.site.not_found import missing_of
from tests.editions import EDITIONS


def test_every_way_out_stays_in_its_language(book: Casebook) -> None:
    """The page says it in every language at once, from an address that may lie anywhere."""
    for edition in EDITIONS:
        said = missing_of(edition, book)
        hrefs = [each["href"] for each in (said["search"], *said["ways"], *said["subjects"])]
        assert len(hrefs) > 4
        others = [each.root for each in EDITIONS if each.root and each is not edition]
        assert [href for href in hrefs if not href.startswith(edition.root)] == []
        assert [href for href in hrefs if not edition.root and href.startswith(tuple(others))] == []
