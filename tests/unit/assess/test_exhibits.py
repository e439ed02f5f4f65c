"""The level of evidence, by who gives it and how it relates to the pledge."""

from dataclasses import replace

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.assess.exhibits import Exhibit, decided, level_of


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


def test_the_statistics_office_decides_before_the_government(grown_book: Casebook) -> None:
    """The report’s 15 km would do as well; the bulletin’s 14.6 is the one that is compared."""
    case = grown_book.cases["2030-roads"]
    given = [each.outcome.outcome_id for each in case.exhibits]
    assert given == ["2030-roads-outcome", "2030-roads-statistics"]
    assert case.indicator is not None
    for order in (case.exhibits, case.exhibits[::-1]):
        found = decided(order, case.pledge, case.indicator, grown_book.units)
        assert found is not None
        assert (found[0].outcome.outcome_id, str(found[1].outcome)) == ("2030-roads-statistics", "14.6")


def test_a_final_number_decides_before_an_estimate_and_a_later_document_before_an_earlier(
    book: Casebook,
) -> None:
    [given] = book.cases["2030-roads"].exhibits
    weights = [
        replace(given, outcome=replace(given.outcome, is_estimate=each)).weight
        for each in (True, None, False)
    ]
    assert weights == sorted(weights) and len(set(weights)) == 3
    ledger = given.source.package.descriptor["ledger"]
    later = replace(
        given.source.package,
        descriptor={**given.source.package.descriptor, "ledger": {**ledger, "order": ledger["order"] + 1}},
    )
    assert replace(given, source=replace(given.source, package=later)).weight > given.weight
