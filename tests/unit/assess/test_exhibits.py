"""The level of evidence, by who gives it and how it relates to the pledge."""

from dataclasses import replace

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.assess.exhibits import Exhibit, level_of


def exhibit_of(book: Casebook, kind: str, relation: str) -> Exhibit:
    """Return the evidence on the roads as another publisher or another relation would give it."""
    [given] = book.cases["2030-roads"].exhibits
    descriptor = given.source.package.descriptor
    ledger = {**descriptor["ledger"], "publisher_kind": kind}
    package = replace(given.source.package, descriptor={**descriptor, "ledger": ledger})
    return Exhibit(
        replace(given.evidence, relation=relation), given.outcome, replace(given.source, package=package)
    )


@pytest.mark.parametrize(
    ("kind", "relation", "level"),
    [
        ("government", "other_measure", "E0"),
        ("government", "statement", "E1"),
        ("government", "same_measure", "E2"),
        ("statistics_office", "same_measure", "E3"),
        ("statistics_office", "other_measure", "E0"),
        ("independent", "statement", "E4"),
    ],
)
def test_a_level_follows_from_publisher_and_relation(
    book: Casebook, kind: str, relation: str, level: str
) -> None:
    assert exhibit_of(book, kind, relation).level == level


def test_the_highest_of_several_is_the_level_of_a_verdict(book: Casebook) -> None:
    """Nothing is E0."""
    several = [
        exhibit_of(book, *each) for each in (("government", "same_measure"), ("independent", "statement"))
    ]
    assert (level_of(several), level_of(several[:1]), level_of([])) == ("E4", "E2", "E0")


def test_a_verdict_has_the_level_of_what_had_been_searched(grown_book: Casebook) -> None:
    """The statistics office's bulletin came later, and does not raise the row before it."""
    assert [(each.shown, each.level) for each in grown_book.cases["2030-bus-share"].history] == [
        ("not_reported", "E0"),
        ("not_met", "E3"),
    ]
