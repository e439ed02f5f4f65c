"""The newsroom kit."""

from collections import Counter
from dataclasses import replace
from decimal import Decimal
from xml.sax.saxutils import escape

import pytest

from build_scripts.assess.case import Case, Casebook
from build_scripts.charts.chart import print_svg
from build_scripts.charts.picture import picture_svg
from build_scripts.figures.finding import Desk, Finding
from build_scripts.figures.findings import missed
from build_scripts.pages.newsroom import describe_newsroom
from build_scripts.parts.address import Address
from build_scripts.parts.counts import ANSWERED
from build_scripts.render.templates import render
from build_scripts.words.edition import Edition, sentence_case
from tests.editions import EDITIONS
from tests.unit.describing import env

ZH, EN = EDITIONS
YEAR = 2030


def findings_on(book: Casebook, year: int, edition: Edition) -> dict[str, Finding]:
    """Return a year's findings by their names."""
    return {each.finding.name: each.finding for each in describe_newsroom(year, book, edition).offers}


def test_the_findings_are_those_that_hold(book: Casebook, grown_book: Casebook) -> None:
    """Nothing was spoken of without settling it, and no part is open: neither is a finding on this city."""
    assert list(findings_on(book, YEAR, EN)) == ["not-reported", "judged", "same-figure", "not-met"]
    assert list(findings_on(grown_book, 2031, EN)) == [
        "judged", "same-figure", "not-met", "without-pledge", "less-than-reported", "targets-lowered",
    ]  # fmt: skip


@pytest.mark.parametrize("year", [2030, 2031])
def test_a_headline_counts_what_its_rows_are(grown_book: Casebook, year: int) -> None:
    """Each number is that of the rows behind it, whatever the finding."""
    found = findings_on(grown_book, year, EN)
    shown = Counter(case.shown for case in grown_book.cases_by_year[year])
    for name, verdicts in (
        ("not-reported", ["not_reported"]),
        ("judged", ANSWERED),
        ("not-met", ["not_met"]),
    ):
        number = sum(shown[each] for each in verdicts)
        assert (len(found[name].ids) if name in found else 0) == number


def test_a_sentence_names_who_counted_who_promised_and_where(book: Casebook) -> None:
    """It holds by itself, and silence is never told without what it is not."""
    zh, en = (findings_on(book, YEAR, edition)["not-reported"] for edition in EDITIONS)
    assert zh.headline == "2030 年的 5 项承诺，2 项未见报告"
    assert zh.sentence == (
        "据云溪承诺账本统计，云溪市政府为 2030 年作出 5 项具体承诺；report-2031 (zh)没有报告其中 2 项（40%）的结果。"
    )
    assert en.headline == "No results reported for 2 of 5 pledges for 2030"
    assert (
        en.sentence.startswith("According to ")
        and "gives no result for 2 of the 5 specific pledges (40%)" in en.sentence
    )
    assert zh.caveat.startswith("没有见到报告，不等于没有做到。")
    assert en.caveat.startswith("Not reported does not mean not met.")


def test_a_year_of_one_pledge_is_written_of_as_one(grown_book: Casebook) -> None:
    """Nothing is printed of “1 of 1 pledges”, nor of “all 1”."""
    found = findings_on(grown_book, 2031, EN)
    assert found["judged"].headline == "The one pledge for 2031 can be judged"
    assert "a verdict on the one pledge that" in found["judged"].sentence
    assert found["same-figure"].sentence.endswith(": it was not met.")
    assert found["not-met"].headline.startswith("One pledge for 2031 was not met by the reported number: “")
    assert findings_on(grown_book, 2031, ZH)["judged"].headline == "2031 年的 1 项承诺能判定"


def test_a_sentence_on_a_miss_says_of_an_estimate_itself(book: Casebook) -> None:
    """It is copied without the caveat that stands beneath it."""
    assert "；预计数" in findings_on(book, YEAR, ZH)["not-met"].sentence
    assert "; estimate" in findings_on(book, YEAR, EN)["not-met"].sentence


class ManyMissed(Desk):
    """A desk whose year has eight pledges that were not met, all of one wording."""

    @property
    def cases(self) -> list[Case]:
        """The one that was not met, eight times."""
        return [each for each in super().cases if each.shown == "not_met"] * 8


def test_a_sentence_on_many_misses_names_a_few_and_counts_the_rest(book: Casebook) -> None:
    """Of hundreds nobody would print each; the rows beside it are all there."""
    for edition, named, rest in ((ZH, "茶叶产量", "；另有 5 项。"), (EN, "Tea output", "; and 5 more.")):
        found = missed(ManyMissed(YEAR, book, Address(edition, "newsroom/2030/")))
        assert found
        assert found.sentence.count(named) == 3
        assert found.sentence.endswith(rest)
        assert len(found.ids) == 8


def silenced(book: Casebook) -> Casebook:
    """Return the ledger as it would be had nothing been reported on any pledge."""
    judgements = tuple(
        replace(
            each,
            evidence=(),
            assessments=tuple(replace(row, verdict="not_reported") for row in each.assessments),
        )
        for each in book.ledger.judgements
    )
    return Casebook(replace(book.ledger, judgements=judgements))


def test_where_all_is_silent_all_is_said_to_be(book: Casebook) -> None:
    """No finding speaks of verdicts that there are none of."""
    found = findings_on(silenced(book), YEAR, EN)
    assert found["not-reported"].headline == "No results reported for any of the 5 pledges for 2030"
    assert found["without-pledge"].headline.startswith("None of the ")
    assert not {"judged", "same-figure", "not-met", "spoken-of", "parts-open"} & set(found)
    assert (
        findings_on(silenced(book), YEAR, ZH)["not-reported"].headline == "2030 年的 5 项承诺，全部未见报告"
    )


def with_target(book: Casebook, value: str) -> Casebook:
    """Return the ledger as it would be had the year after another target on the one indicator that both have."""
    sources = tuple(
        replace(
            source,
            pledges=tuple(
                replace(each, value=Decimal(value)) if each.due_year == YEAR + 1 and each.value else each
                for each in source.pledges
            ),
        )
        for source in book.ledger.sources
    )
    return Casebook(replace(book.ledger, sources=sources))


def test_a_target_below_another_number_is_told_where_it_is_one(book: Casebook) -> None:
    """5% was pledged and 4.6% reported: only what is below one of the two is a finding, and of that one."""
    names = ("less-than-reported", "targets-lowered")
    for value, holds in (("5.5", ()), ("4.8", names[1:]), ("4", names)):
        found = findings_on(with_target(book, value), YEAR, EN)
        assert [each for each in names if each in found] == list(holds)
    assert (
        found[names[0]].headline
        == "The one comparable target for 2031 asks for less than was reported for 2030"
    )
    assert found[names[1]].headline == "The one target set in both years is lower for 2031 than for 2030"


@pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])
def test_a_finding_quotes_its_sources_word_for_word(grown_book: Casebook, edition: Edition) -> None:
    """Each has a quote or two, a caveat, rows, and a picture whose title is its headline."""
    for year in (2030, 2031):
        quotes = {
            each.quote_zh
            for source in grown_book.ledger.sources
            for each in (*source.pledges, *source.outcomes)
        }
        for each in findings_on(grown_book, year, edition).values():
            assert 1 <= len(each.voices) <= 2
            assert {voice.quote for voice in each.voices} <= quotes
            assert each.caveat and each.ids and each.sheet.title == each.headline
            assert f"<title>{escape(each.headline)}" in print_svg(each.chart, each.sheet)


@pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])
def test_a_file_is_named_for_what_it_holds_and_its_year(grown_book: Casebook, edition: Edition) -> None:
    """What a newspaper has embedded never becomes another year’s."""
    for year in (2030, 2031):
        page = describe_newsroom(year, grown_book, edition)
        names = [
            file.href
            for files in ([each.files for each in page.offers] + [each.files for each in page.kits])
            for file in files
        ]
        assert all(str(year) in each or str(year + 1) in each for each in names)
        assert len(set(names)) == len(names)
        assert set(page.drawings) == {each.stem for each in page.kits}


def test_a_picture_of_a_part_is_large_enough_to_print(book: Casebook) -> None:
    """Twice the preview of a link, of the same shape; parts stand in the order of the pledges."""
    page = describe_newsroom(YEAR, book, EN)
    assert [each.page.text for each in page.kits] == ["All pledges for 2030", "Tea", "Transport"]
    assert [len(each.drawing.marks) for each in page.kits] == [5, 3, 2]
    # All of a year are a package; a part's rows are a file by themselves.
    assert [each.files[-1].text for each in page.kits] == ["Excel", "CSV", "CSV"]
    assert page.kits[0].files[-1].href.endswith(f"data/targets-{YEAR}/latest/targets-{YEAR}.xlsx")
    for kit in page.kits:
        assert 'width="2400" height="1260" viewBox="0 0 1200 630"' in picture_svg(kit.drawing)


def test_what_the_data_do_not_support_stands_beside_what_they_do(book: Casebook) -> None:
    """Silence must not be printed as failure."""
    pitfalls = describe_newsroom(YEAR, book, EN).pitfalls
    assert pitfalls[0].wrong == "2 pledges were broken."
    assert pitfalls[0].right == "2 are not reported on in the documents of this ledger."


def test_the_caveats_say_what_each_document_is(grown_book: Casebook) -> None:
    """Every document behind the year has a line, and so has the coding; other years' documents have none."""
    caveats = describe_newsroom(2031, grown_book, EN).caveats
    assert [each.partition(":")[0] for each in caveats[:-2]] == [
        sentence_case(grown_book.sources[name].about.short_en) for name in ("report-2031", "report-2032")
    ]
    assert "language models" in caveats[-1]


def test_a_section_without_content_is_left_out(grown_book: Casebook) -> None:
    """Where nothing can be misread there is no heading over nothing."""
    page = describe_newsroom(2031, grown_book, EN)
    assert "What the data do not support" in render(page, env())
    assert "What the data do not support" not in render(replace(page, pitfalls=()), env())
