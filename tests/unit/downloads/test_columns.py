"""Every column says what it is, in sentences that a column uses."""

from dataclasses import fields

from build_scripts.assess.case import Casebook
from build_scripts.downloads.flat import flat_tables
from build_scripts.downloads.flat_columns import OUTCOMES, TARGETS
from build_scripts.downloads.full import PACKAGES, full_tables
from build_scripts.downloads.pair_columns import PAIRS
from build_scripts.figures.dictionary_file import TYPES
from build_scripts.release.history_lines import Change
from tests.editions import EDITIONS


def test_every_sentence_on_columns_is_said_by_one(book: Casebook) -> None:
    """The ids end in what is data, so that the check of all sentences can't tell which are said."""
    [packages] = [each for each in full_tables(book.ledger, EDITIONS) if each.name == PACKAGES]
    said = {f"columns-{each.stem}-{part}" for each in (*TARGETS, *OUTCOMES) for part in each.says}
    said |= {f"columns-{each.stem}-{part}" for each in PAIRS for part in each.says}
    said |= {
        f"columns-{row}-{part}"
        for row in ("row-package", *(f"packages-{name.replace('_', '-')}" for name in packages.columns))
        for part in ("title", "description")
    }
    said |= {
        f"columns-{kind}-{name.replace('_', '-')}-{part}"
        for kind, names in (("chart", TYPES), ("change", (each.name for each in fields(Change))))
        for name in names
        for part in ("title", "description")
    }
    for edition in EDITIONS:
        known = {each for each in edition.catalogue.messages if each.startswith("columns-")}
        assert known - {"columns-several", "columns-several-ids", "columns-chart-verdict"} == said


def test_a_column_of_several_values_says_whose_order_they_follow(book: Casebook) -> None:
    """Those beside pledges follow other ids than those beside outcomes; the ids follow their own."""
    in_order = "separated by “ | ”, in the order of {}; NA keeps the place of one that is missing."
    said = {
        (table.name, field["name"]): field["description_en"]
        for table in flat_tables(book, EDITIONS)
        for field in table.fields
    }
    assert in_order.format("outcome_ids") in said["targets-2030", "outcome_relations"]
    assert in_order.format("pledge_ids") in said["outcomes-2030", "pledge_relations"]
    assert said["targets-2030", "outcome_ids"].endswith("Several are separated by “ | ”.")
