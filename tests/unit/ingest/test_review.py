"""The review is one file: the source with each proposal lit in place."""

import re
from pathlib import Path

import pytest

from build_scripts.ingest.review import write_review
from build_scripts.ingest.staging import read_table
from build_scripts.problems import BuildError
from tests.unit.ingest.drafting import draft_in, ledger_of, rows_in, write_rows


def test_each_proposal_is_lit_with_its_value_beside_it(city: Path, tmp_path: Path) -> None:
    """Pledges, outcomes and exclusions each in their own way; nothing is loaded from anywhere, nothing is run."""
    draft = draft_in(city, tmp_path / "drafts").folder
    text = write_review(draft, ledger_of(city)).read_text(encoding="utf-8")
    assert re.findall(
        r'<mark class="pledge" title="2032-new-roads [^"]*">([^<]*)</mark><small>([^<]*)</small>', text
    ) == [("20公里以上", "≥ 20公里 · 2032 · new-roads")]
    assert '<mark class="outcome"' in text
    assert re.search(r'<mark class="excluded" title="figure: ordinal">第八届</mark>', text)
    assert not re.search(r"<script|https?://|<link|<img", text)
    assert "number to decide</mark> 0" in text
    assert re.findall(r'<mark class="undecided" title="nothing is proposed">([^<]*)<', text) == [
        "加快推进",
        "建设，千方百计促进茶农增收。",
    ]
    assert "sentence to decide</mark> 1" in text
    assert re.search(r'<mark class="excluded" title="figure: name">“千里茶廊”</mark>', text)


def test_what_is_decided_is_what_is_shown(city: Path, tmp_path: Path) -> None:
    """A row that a person takes out leaves its numeral open."""
    draft = draft_in(city, tmp_path / "drafts").folder
    header, _ = read_table(draft / "pledges.csv")
    rows = [row for row in rows_in(draft, "pledges.csv") if row["pledge_id"] != "2032-new-roads"]
    write_rows(draft, "pledges.csv", header, rows)
    text = write_review(draft, ledger_of(city)).read_text(encoding="utf-8")
    assert '<mark class="open" title="nothing is proposed">20</mark>' in text


def test_a_text_of_the_source_is_never_markup(city: Path, tmp_path: Path) -> None:
    draft = draft_in(city, tmp_path / "drafts").folder
    header, _ = read_table(draft / "paragraphs.csv")
    rows = rows_in(draft, "paragraphs.csv")
    rows[-1]["text_zh"] += "<script>alert(1)</script>"
    write_rows(draft, "paragraphs.csv", header, rows)
    text = write_review(draft, ledger_of(city)).read_text(encoding="utf-8")
    assert "&lt;script&gt;alert(" in text
    assert "<script" not in text


def test_assessments_have_no_text_to_read_through(city: Path, tmp_path: Path) -> None:
    """They are rows, which a spreadsheet shows."""
    draft = draft_in(city, tmp_path / "drafts")
    assert draft.judgement is not None
    with pytest.raises(BuildError, match=r"is no document; its rows are read in a spreadsheet$"):
        write_review(draft.judgement, ledger_of(city))
