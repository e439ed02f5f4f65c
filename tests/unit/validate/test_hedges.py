"""A hedge beside a figure that can't be read: what is known of it is told, and no more."""

from dataclasses import replace

from build_scripts.assess.case import Casebook
from build_scripts.validate.hedges import check_hedge


def test_a_figure_that_can_not_be_read_has_no_bound(book: Casebook) -> None:
    pledge = replace(book.pledges["2030-roads"], figure_text="公里")
    assert [(each.field, each.right) for each in check_hedge(pledge)] == [("hedge", "no bound")]
