"""The page of a source: how its words are lit, where they lead, what is said of them."""

import itertools
import re
from dataclasses import replace

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.link.account import Account, Entry, account_of_numerals, account_of_sentences
from build_scripts.pages.source import (
    Lit,
    SourcePage,
    SourceParagraph,
    account_of,
    account_sentence,
    describe_source,
)
from build_scripts.pages.sources import describe_sources
from build_scripts.parts.notes import account_line
from tests.editions import EDITIONS
from tests.unit.making import make_outcome, make_pledge

ZH, EN = EDITIONS
ENTRY = Entry("p01", "一", "一")


def page_of(book: Casebook, name: str, *, english: bool = False) -> SourcePage:
    """Return a source's page."""
    [source] = [each for each in book.ledger.sources if each.package.name == name]
    return describe_source(source, book, EN if english else ZH)


def paragraph_of(page: SourcePage, number: int) -> SourceParagraph:
    """Return a paragraph by its number in reading order."""
    [found] = [each for each in page.paragraphs if each.number == number]
    return found


def lit_with(paragraph: SourceParagraph, words: str) -> Lit:
    """Return the run that holds some words."""
    [found] = [each for each in paragraph.runs if words in "".join(text for text, _ in each.parts)]
    return found


def test_a_pledge_is_lit_by_its_verdict_and_leads_to_its_page(book: Casebook) -> None:
    """The run has the verdict's mark, the statement's id as its anchor, and its note."""
    run = lit_with(paragraph_of(page_of(book, "plan-2030"), 2), "茶叶产量增长")
    assert (run.code, run.href) == ("not_met", "../../pledges/2030-tea-output/")
    assert (run.anchors, run.notes) == (("2030-tea-output",), "note-2030-tea-output")
    assert [each.name for each in run.marks] == ["未完成"]


def test_an_outcome_is_lit_by_its_kind_and_leads_to_its_note(book: Casebook) -> None:
    """An outcome has no page; its note names the pledges it is set against, with their verdicts."""
    paragraph = paragraph_of(page_of(book, "report-2031", english=True), 1)
    run = lit_with(paragraph, "4.6%")
    assert (run.code, run.href) == ("reported", f"#{run.notes.split()[0]}")
    [note] = [each for each in paragraph.notes if each.anchor == run.notes.split()[0]]
    assert note.line == "4.6% (estimate)"
    assert [(badge.name, each.href, rests) for badge, each, rests in note.pledges] == [
        ("Not met", "../../pledges/2030-tea-output/", "")
    ]


def test_a_note_says_that_a_verdict_rests_on_another_number(grown_book: Casebook) -> None:
    """Once a bulletin decides, what the report had said no longer stands beside the verdict without a word."""
    paragraph = paragraph_of(page_of(grown_book, "report-2031"), 1)
    remarks = {rests for note in paragraph.notes if "4.6%" in note.line for _, _, rests in note.pledges}
    assert remarks == {"结论依据2030年统计公报的数字"}


def test_a_note_gives_the_arithmetic_or_else_what_the_verdict_means(book: Casebook) -> None:
    """What can be worked out is worked out on the card, too."""
    notes = {each.quote: each for each in paragraph_of(page_of(book, "plan-2030"), 2).notes}
    assert notes["2030-tea-output"].line.replace(" ", "") == "4.6%<5%，差0.4个百分点"
    [silent] = [each for each in notes.values() if each.badge.code == "not_reported"]
    assert silent.line == "查过的文件没有说到它当年的结果"


def test_an_exclusion_leads_to_its_reason(book: Casebook) -> None:
    """Words that are not coded lead to the line that says why."""
    paragraph = paragraph_of(page_of(book, "report-2031"), 3)
    run = lit_with(paragraph, "第七届")
    assert (run.code, run.href) == ("excluded-figure", "#report-2031-p03-x1")
    assert [(each.anchor, each.reason) for each in paragraph.exclusions] == [
        ("report-2031-p03-x1", "序号，不是数量")
    ]


def test_the_key_counts_every_statement_and_exclusion(book: Casebook) -> None:
    """Nothing is lit that the key does not count."""
    for source, page in ((each, page_of(book, each.package.name)) for each in book.ledger.sources):
        assert sum(each.number for each in page.key) == len(source.pledges) + len(source.outcomes)
        accounts = account_of_numerals(source), account_of_sentences(source)
        assert sum(each.number for each in page.unmarked_key) == sum(len(each.excluded) for each in accounts)
        lit = {run.code for paragraph in page.paragraphs for run in paragraph.runs if run.code}
        assert lit <= {each.code for each in (*page.key, *page.unmarked_key)}


def test_every_run_leads_to_notes_that_stand_below_its_paragraph(book: Casebook) -> None:
    """The card can always be filled."""
    for edition, source in itertools.product(EDITIONS, book.ledger.sources):
        for paragraph in describe_source(source, book, edition).paragraphs:
            below = {each.anchor for each in paragraph.notes} | {each.anchor for each in paragraph.exclusions}
            assert {note for run in paragraph.runs for note in run.notes.split()} == below


@pytest.mark.parametrize(
    ("coded", "excluded", "zh", "en"),
    [
        (0, 0, "全文没有数字。正文没有句子。", "There is no numeral in the text. There is no sentence in its body."),
        (1, 0, "全文 1 处数字都已列入。正文 1 句都有承诺或完成情况。", "The one numeral in the text is coded. The one sentence of its body holds a pledge or an outcome."),
        (0, 1, "全文 1 处数字都没有列入。正文 1 句都没有承诺或完成情况。", "The one numeral in the text is not coded. The one sentence of its body holds neither a pledge nor an outcome."),
        (3, 0, "全文 3 处数字都已列入。正文 3 句都有承诺或完成情况。", "All 3 numerals in the text are coded. All 3 sentences of its body hold a pledge or an outcome."),
        (0, 3, "全文 3 处数字都没有列入。正文 3 句都没有承诺或完成情况。", "None of the 3 numerals in the text is coded. None of the 3 sentences of its body holds a pledge or an outcome."),
        (2, 1, "全文 3 处数字，2 处已列入，1 处没有列入。正文 3 句，2 句有承诺或完成情况，1 句没有。", "Of 3 numerals in the text, 2 are coded and 1 is not. Of 3 sentences of its body, 2 hold a pledge or an outcome and 1 does not."),
    ],
)  # fmt: skip
def test_a_source_is_accounted_for_in_sentences_that_suit_the_counts(
    coded: int, excluded: int, zh: str, en: str
) -> None:
    """Where all or none is coded, it says so, and speaks of no nought."""
    account = Account((ENTRY,) * coded, (ENTRY,) * excluded, (), (), frozenset(), frozenset())
    for edition, said in zip(EDITIONS, (zh, en), strict=True):
        sentences = [account_sentence(name, account, edition) for name in ("numerals", "sentences")]
        assert re.sub(r"\s+", " ", edition.run(sentences)) == said


def test_a_source_that_is_coded_whole_has_no_reasons_to_give(book: Casebook) -> None:
    """The last sentence stands where something is not coded."""
    [source] = [each for each in book.ledger.sources if each.package.name == "plan-2030"]
    assert account_of(source, ZH).endswith("没有列入的各有理由，没有遗漏。")
    whole = replace(source, exclusions=(), paragraphs=source.paragraphs[:0])
    assert "理由" not in account_of(whole, ZH)


def test_a_paragraph_is_accounted_for_in_a_line() -> None:
    """What is nought is not said; one is not a plural."""
    pledges = [make_pledge(), make_pledge(pledge_id="2030-twin")]
    line = account_line(pledges, (2, 1), (1, 3), ZH)
    assert line == "2 项承诺 · 3 处数字：2 处已列入，1 处没有列入 · 3 句没有列入"
    assert account_line(pledges, (2, 1), (1, 1), EN) == (
        "2 pledges · 3 numerals: 2 coded, 1 not · 1 sentence not coded"
    )
    assert account_line([make_outcome()], (2, 0), (1, 0), EN) == "1 outcome · 2 numerals, all coded"
    assert account_line([make_outcome()], (1, 0), (1, 0), EN) == "1 outcome · 1 numeral, coded"
    assert account_line([], (0, 1), (0, 0), ZH) == "1 处数字没有列入"
    assert account_line([], (0, 0), (0, 0), ZH) == ""


def test_the_list_says_what_each_source_holds(book: Casebook) -> None:
    """A source without outcomes is not said to have any."""
    plan, report = describe_sources(book, EN).cards
    assert plan.holds == "3 paragraphs, 5 pledges"
    assert report.holds == "4 paragraphs, one pledge and 3 reported outcomes"
    assert [each.href for each in plan.doors] == [
        "plan-2030/",
        "plan-2030/as-it-came/",
        "../../data/plan-2030/latest/source.txt",
    ]
