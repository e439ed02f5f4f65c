"""Joins between records."""

import pytest

from build_scripts.link.groups import group
from build_scripts.link.links import Links


def test_pledges_come_as_a_reader_meets_them(book: Links) -> None:
    """Pledges stand in the order of their figures in the text, not of their ids."""
    assert list(book.pledges) == [
        "2030-tea-output",
        "2030-tea-gardens",
        "2030-tea-factories",
        "2030-roads",
        "2030-bus-share",
        "2031-tea-output",
    ]


def test_a_later_pledge_on_the_same_indicator_is_found_both_ways(book: Links) -> None:
    """What next year promises on the same indicator is joined to this year's pledge."""
    later = book.later_pledges["2030-tea-output"]
    earlier = book.earlier_pledges["2031-tea-output"]
    assert [(each.pledge_id, zh, en) for each, zh, en in later] == [("2031-tea-output", "", "")]
    assert [(each.pledge_id, zh, en) for each, zh, en in earlier] == [("2030-tea-output", "", "")]


def test_siblings_are_the_other_pledges_of_the_paragraph(book: Links) -> None:
    """A pledge is not its own sibling."""
    siblings = book.siblings(book.pledges["2030-roads"])
    assert [each.pledge_id for each in siblings] == ["2030-bus-share"]


def test_what_was_reported_on_an_indicator_is_of_the_years_up_to_the_due_one(book: Links) -> None:
    """The outcome of 2030 belongs with the pledge for 2030 and, as what went before, with that for 2031."""
    for pledge_id in ("2030-tea-output", "2031-tea-output"):
        reported = book.reported(book.pledges[pledge_id])
        assert [each.id for each in reported] == ["2030-tea-output-outcome"]
    assert book.reported(book.pledges["2030-bus-share"]) == []


def test_an_unknown_id_raises(book: Links) -> None:
    """Asking for what is not there is an error, never a default."""
    with pytest.raises(KeyError):
        book.pledges["2030-nothing"]


def test_grouping_keeps_the_order() -> None:
    """Values come in the order in which they were given."""
    assert group([("b", 2), ("a", 1), ("b", 1)]) == {"b": [2, 1], "a": [1]}
