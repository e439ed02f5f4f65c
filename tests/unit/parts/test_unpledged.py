"""What was reported and never promised."""

from build_scripts.assess.case import Casebook
from build_scripts.figures.unpledged import unpledged_figure
from build_scripts.parts.address import Address
from build_scripts.parts.beyond import pitfalls_beyond
from build_scripts.parts.highlights import findings_of
from build_scripts.parts.unasked import reported_on, unpledged
from tests.editions import EDITIONS

ZH, EN = EDITIONS


def test_an_outcome_that_is_evidence_on_nothing_is_unpledged(grown_book: Casebook) -> None:
    """Of a year with pledges only: where nothing was promised, nothing can be missing."""
    for year in grown_book.cases_by_year:
        apart = unpledged(year, grown_book)
        assert all(each.outcome_id not in grown_book.answers for each in apart)
        answering = [each for each in reported_on(year, grown_book) if each not in apart]
        assert all(each.outcome_id in grown_book.answers for each in answering)
    assert unpledged(1999, grown_book) == []


def test_where_all_that_was_reported_answers_a_pledge_nothing_is_said(book: Casebook) -> None:
    """The city's first report speaks of nothing else."""
    assert unpledged(2030, book) == []
    assert unpledged_figure(2030, book, Address(EN, "charts/2030/")) is None
    assert [each.lead for each in findings_of(2030, book, Address(EN, ""))] == [
        "One indicator carries a number for both 2030 and 2031; the one for 2031 is larger.",
    ]


def test_the_chart_counts_every_outcome_once(grown_book: Casebook) -> None:
    """By the section that reports it, beside the pledges or apart."""
    for year in (2030, 2031):
        figure = unpledged_figure(year, grown_book, Address(ZH, f"charts/{year}/"))
        if figure is None:
            assert unpledged(year, grown_book) == []
            continue
        numbers = [[int(cell.text) for cell in row[1:]] for row in figure.rows]
        apart, against = (sum(each) for each in zip(*numbers, strict=True))
        assert (apart, apart + against) == (
            len(unpledged(year, grown_book)),
            len(reported_on(year, grown_book)),
        )
        assert f"{apart} 项没有对应的承诺" in figure.title


def test_smaller_targets_are_not_called_a_cut(grown_book: Casebook, book: Casebook) -> None:
    """The fair sentence names the documents; where the target is larger, nobody would say so."""
    assert pitfalls_beyond(2030, book, EN) == []
    moved = pitfalls_beyond(2031, grown_book, EN)[-1]
    assert moved.wrong == "Targets for 2032 were cut across the board."
    assert moved.right.endswith("which are different documents.")
