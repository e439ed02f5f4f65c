"""A body has one name in each language, wherever a kind of document names it."""

from dataclasses import replace

from build_scripts.assess.case import Casebook
from build_scripts.validate.kinds_of_record import check_record_kinds
from tests.conftest import unsaid


def test_a_body_under_the_name_of_another(book: Casebook) -> None:
    """A name may be explained behind a comma; two names of which each stands as often are nobody's fault."""
    bureau, office, _ = book.ledger.vocabulary.record_kinds
    again = [replace(bureau, record_kind_id=f"cards-{each}", row=90 + each) for each in range(2)]
    explained = replace(again[0], publisher_en=f"{bureau.publisher_en}, which runs the buses")
    for kinds, expected in (
        ((bureau, office, *again), []),
        ((bureau, office, explained, again[1]), []),
        ((bureau, replace(office, publisher_en=bureau.publisher_en), *again), [(office.row, "publisher_zh")]),
        ((bureau, replace(office, publisher_zh=bureau.publisher_zh), *again), [(office.row, "publisher_en")]),
        ((bureau, replace(office, how_en=bureau.how_en), *again), [(office.row, "how_zh")]),
        ((bureau, replace(office, publisher_en=bureau.publisher_en)), []),
    ):
        vocabulary = replace(book.ledger.vocabulary, record_kinds=kinds)
        found = list(check_record_kinds(replace(book.ledger, vocabulary=vocabulary)))
        assert unsaid(found) == []
        assert [(each.row, each.field) for each in found] == expected
