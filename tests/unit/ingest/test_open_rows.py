"""Rows to paste for what is open."""

from build_scripts.assess.case import Casebook
from build_scripts.ingest.open_rows import statement_before


def test_an_open_sentence_is_taken_to_be_like_those_of_its_own_paragraph(book: Casebook) -> None:
    """Else like those of the last one before it that has any; before all there is none."""
    plan = book.sources["plan-2030"]
    coded = {each.paragraph_id for each in plan.pledges}
    last = ""
    seen = set()
    for each in plan.paragraphs:
        found = statement_before(each.paragraph_id, plan)
        last = each.paragraph_id if each.paragraph_id in coded else last
        assert (found.paragraph_id if found else "") == last
        seen.add(last)
    assert len(seen) > 2
