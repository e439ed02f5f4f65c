"""A verdict stands against what the documents searched report."""

from build_scripts.assess.case import Casebook
from build_scripts.validate.relations import Answers, check_verdict


def test_a_document_that_reports_nothing_on_the_year_rules_out_no_verdict(book: Casebook) -> None:
    [judgement] = book.ledger.judgements
    for row in judgement.assessments:
        pledge = book.pledges[row.pledge_id]
        assert list(check_verdict(row, pledge, Answers({}, {}), ("plan-2030",), [])) == []
