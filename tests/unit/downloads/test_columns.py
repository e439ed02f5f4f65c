"""Every column says what it is, in sentences that a column uses."""

from build_scripts.assess.case import Casebook
from build_scripts.downloads.flat import flat_tables
from build_scripts.downloads.flat_columns import OUTCOMES, TARGETS
from build_scripts.downloads.full import PACKAGES, full_tables
from tests.editions import EDITIONS


def test_every_sentence_on_columns_is_said_by_one(book: Casebook) -> None:
    """The ids end in what is data, so that the check of all sentences can't tell which are said."""
    [packages] = [each for each in full_tables(book.ledger, EDITIONS) if each.name == PACKAGES]
    said = {f"columns-{each.stem}-{part}" for each in (*TARGETS, *OUTCOMES) for part in each.says}
    said |= {
        f"columns-{row}-{part}"
        for row in ("row-package", *(f"packages-{name.replace('_', '-')}" for name in packages.columns))
        for part in ("title", "description")
    }
    for edition in EDITIONS:
        known = {each for each in edition.catalogue.messages if each.startswith("columns-")}
        assert known - {"columns-several", "columns-several-ids"} == said


def test_a_column_of_several_values_says_whose_order_they_follow(book: Casebook) -> None:
    """The same column beside pledges and beside outcomes follows other ids; the ids follow their own."""
    said = {
        (table.name, field["name"]): field["description_en"]
        for table in flat_tables(book, EDITIONS)
        for field in table.fields
    }
    assert said["targets-2030", "relations"].endswith("separated by “ | ”, in the order of outcome_ids.")
    assert said["outcomes-2030", "relations"].endswith("separated by “ | ”, in the order of pledge_ids.")
    assert said["targets-2030", "outcome_ids"].endswith("Several are separated by “ | ”.")
