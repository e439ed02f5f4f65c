"""The page of a pledge."""

import dataclasses
import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.charts.card import PledgePicture
from build_scripts.link import years
from build_scripts.load.codings import SecondCoding
from build_scripts.load.ledger import Ledger
from build_scripts.load.records import Counterpart
from build_scripts.pages.pledge import PledgePage, describe_pledge
from tests.editions import EDITIONS, editions_at
from tests.minicity import replace
from tests.unit.editing import edit_table, redescribe, resource

ZH, EN = EDITIONS


def page_of(book: Casebook, pledge_id: str, *, english: bool = False) -> PledgePage:
    """Return a pledge's page."""
    return describe_pledge(book.pledges[pledge_id], book, EN if english else ZH)


def test_a_missed_target_shows_its_arithmetic(book: Casebook) -> None:
    """The verdict, a plain sentence and the sum that it rests on come first; a chat is told all of it."""
    page = page_of(book, "2030-tea-output")
    assert (page.badge.code, page.badge.name) == ("not_met", "未完成")
    assert page.ruling == "承诺增长 5%，报告增长 4.6%，差 0.4个百分点。"
    assert page.sums.replace(" ", "") == "4.6%<5%，差0.4个百分点"
    assert page.title == "茶叶产量增长5%"
    assert page.outer_title == "未完成：2030 年承诺茶叶产量增长5%，报告4.6%"
    assert page.description.startswith("未完成：茶叶产量增长5%。承诺增长 5%，报告增长 4.6%，")


def test_the_same_page_in_english(book: Casebook) -> None:
    """The English page says the same."""
    page = page_of(book, "2030-tea-output", english=True)
    assert page.badge.name == "Not met"
    assert (
        page.ruling
        == "The pledge is growth of 5%, the reported figure growth of 4.6%, which is 0.4 percentage points short."
    )
    assert page.sums == "4.6% < 5%: 0.4 percentage points short"
    assert page.outer_title == "Not met: Tea output up 5% (pledged for 2030); reported: 4.6%"
    assert page.promise.translation == "Tea output up 5%"


def test_silence_is_said_and_the_documents_searched_are_named(book: Casebook) -> None:
    """“Not reported” means not in the documents of this ledger, which the page names; what it says, it says once."""
    page = page_of(book, "2030-bus-share")
    assert page.badge.code == "not_reported"
    assert page.outer_title == "未见报告：公交出行占比40%左右（2030 年承诺）"
    assert page.ruling == "查到居民出行调查，就能下结论。"
    assert page.silence.startswith("报告没有提到公交出行。查过的文件（截至 2031-01-15）：report-2031 (zh)。")
    assert (page.reason, page.sums) == ("", "")
    assert page.stages == ()
    assert page.outcomes == ()


def test_a_chart_needs_two_numbers(book: Casebook) -> None:
    """A picture of one number says no more than the number; the reported one makes it two."""
    assert page_of(book, "2030-bus-share").chart is None
    chart = page_of(book, "2030-tea-output").chart
    assert chart is not None
    assert [(mark.label, mark.value, mark.kind) for mark in chart.marks] == [
        ("2030 承诺", 5.0, "target"),
        ("2030 报告", 4.6, "estimate"),
        ("2031 承诺", 5.5, "target"),
    ]
    assert chart.reference == 5.0


def test_a_reported_outcome_stands_with_its_own_quote(book: Casebook) -> None:
    """What was reported is quoted from its own paragraph, with its flags."""
    [outcome] = page_of(book, "2030-tea-gardens").outcomes
    assert outcome.flags == "预计数"
    lit = {each.kind: each.text for each in outcome.quotation.segments}
    assert lit["figure"] == "1.2万亩"
    assert lit["carried"] == "预计数，下同"


def test_a_pledge_that_is_not_due_has_no_verdict(book: Casebook) -> None:
    """Next year's pledge has no result to check yet."""
    page = page_of(book, "2031-tea-output")
    assert page.badge.code == "not_due"
    assert page.reason == ""
    assert "2031" in page.silence
    assert page.outer_title == "结果尚未收录：茶叶产量增长5.5%左右（2031 年承诺）"
    assert page.ruling == book.pledges["2031-tea-output"].explanation_zh


def test_neighbours_are_those_of_the_same_year(book: Casebook) -> None:
    """Previous and next follow the order of the source and stop at its ends."""
    first, second = page_of(book, "2030-tea-output"), page_of(book, "2030-tea-gardens")
    assert first.previous is None
    assert first.following is not None
    assert first.following.href == "../2030-tea-gardens/"
    assert second.previous is not None
    assert second.previous.text == "茶叶产量增长5%"
    assert page_of(book, "2031-tea-output").following is None


def test_a_citation_names_verdict_id_and_version(book: Casebook) -> None:
    """A page can be cited so that another finds the very row."""
    plain, standard, bibtex = page_of(book, "2030-roads").citations
    version = str(book.ledger.vocabulary.package.ledger["release"])
    reached = "证据截至 2031-01-15"
    for part in ("云溪承诺账本", "已完成", reached, "2030-roads", "targets-2030", version):
        assert part in plain.before
    title = book.pledges["2030-roads"].title_zh
    assert standard.before.startswith(
        f"云溪承诺账本. {title}：已完成（{reached}）[DB/OL]. targets-2030 {version}. ("
    )
    assert (standard.before[-1], standard.day, standard.after) == ("[", "年-月-日", "].")
    assert bibtex.before.startswith("@misc{2030-roads,\n  author = {{云溪承诺账本}},")
    assert "url = " not in bibtex.before


def test_a_citation_carries_the_address_where_it_is_known(book: Casebook) -> None:
    """With the site's address, every form of citation names the page's."""
    _, en = editions_at("https://example.org/ledger/")
    page = describe_pledge(book.pledges["2030-roads"], book, en)
    address = "https://example.org/ledger/en/pledges/2030-roads/"
    plain, standard, bibtex = page.citations
    assert plain.before.endswith(f" {address}")
    assert standard.after == f"]. {address}"
    assert f"  url = {{{address}}},\n" in bibtex.before


def test_bibtex_escapes_what_latex_takes_for_commands(book: Casebook) -> None:
    """A percent sign would make the rest of a title a comment."""
    _, _, bibtex = page_of(book, "2030-tea-output").citations
    assert "增长5\\%" in bibtex.before


def test_a_machine_reads_claim_review_and_place(book: Casebook) -> None:
    """The description for machines says who claimed, what was found, and when; it rates nothing."""
    zh, _ = editions_at("https://example.org/ledger/")
    page = describe_pledge(book.pledges["2030-roads"], book, zh)
    assert page.structured is not None
    review, trail = page.structured["@graph"]
    assert (review["@type"], review["name"]) == ("Review", "已完成")
    assert review["url"] == "https://example.org/ledger/pledges/2030-roads/"
    assert review["itemReviewed"]["text"] == book.pledges["2030-roads"].quote_zh
    assert "reviewRating" not in review
    assert [each["position"] for each in trail["itemListElement"]] == [1, 2, 3]
    alone = page_of(book, "2030-roads").structured
    assert alone is not None
    assert "url" not in alone


def test_the_picture_says_promise_verdict_and_source(book: Casebook) -> None:
    """What a chat shows of a link."""
    picture = page_of(book, "2030-roads").picture
    assert isinstance(picture, PledgePicture)
    assert (picture.code, picture.verdict, picture.title) == (
        "met",
        "已完成",
        book.pledges["2030-roads"].title_zh,
    )
    assert picture.imprint.source.startswith("来源：")


def report_again(city: Path, first: str, second: str) -> None:
    """Report two outcomes on roads, in words that end in “公里”, both set against the pledge."""
    for path in ("report-2031/source.txt", "report-2031/paragraphs.csv"):
        replace(city / path, "新建公路15公里", f"新建公路{first}公里，其中{second}公里")

    def add(rows: list[dict[str, str]]) -> None:
        [roads] = [each for each in rows if each["outcome_id"] == "2030-roads-outcome"]
        for row, figure, comparator in ((roads, first, "lte"), (dict(roads), second, "eq")):
            row["figure_text"] = f"{figure}公里"
            row["quote_zh"] = f"新建公路{figure}公里" if row is roads else f"其中{figure}公里"
            row["comparator"] = comparator
            row["value"] = figure.removeprefix("不超过")
            row["hedge"] = "不超过" if comparator == "lte" else ""
            if row is not roads:
                row["outcome_id"] = "2030-roads-second"
                rows.append(row)

    edit_table(city / "report-2031/outcomes.csv", add)
    row = "2030-roads,2030-roads-second,same_measure,同一指标。,The same indicator.\n"
    replace(city / "assessments-2030/evidence.csv", "2030-tea-gardens,", row + "2030-tea-gardens,")
    source = city / "report-2031/source.txt"
    rehash(city / "report-2031", source.read_bytes())


def rehash(folder: Path, content: bytes) -> None:
    """Make a package's descriptor vouch for its changed source."""
    hashed = {"bytes": len(content), "hash": "sha256:" + hashlib.sha256(content).hexdigest()}
    redescribe(folder, lambda each: resource(each, "source").update(hashed))


def test_the_outcome_that_decides_is_the_one_shown(city: Path, linked: Callable[[], Casebook]) -> None:
    """Where a first outcome is a bound that decides nothing, the second, which does, is worked out."""
    report_again(city, "不超过20", "15")
    page = page_of(linked(), "2030-roads")
    assert page.badge.code == "met"
    assert page.sums.startswith("15公里 > 12.5公里")


@pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])
def test_every_pledge_of_the_city_has_a_page(book: Casebook, edition: object) -> None:
    """A page has a title, a description and the pledge's own address, whatever its verdict."""
    for pledge in book.pledges.values():
        page = describe_pledge(pledge, book, ZH if edition is ZH else EN)
        assert page.title
        assert page.badge.name in page.description
        assert page.address.path == f"pledges/{pledge.pledge_id}/"
        assert "".join(each.text for each in page.promise.segments) in {
            each.text_zh for each in book.paragraphs.values()
        }


def test_a_reader_is_told_who_coded_and_where_the_rules_are(book: Casebook) -> None:
    """The rubric and the coders are one tap away, in both languages."""
    for english in (False, True):
        page = page_of(book, "2030-bus-share", english=english)
        found = {fact.name: fact for fact in page.facts}
        basis, coded_by, codings = (page.say(f"pledge-{name}") for name in ("basis", "coded-by", "codings"))
        assert found[basis].href == "../../method/#rubric"
        assert (found[coded_by].value, found[coded_by].href) == (
            page.say("pledge-coders"),
            "../../method/#coding",
        )
        assert codings not in found


def test_what_both_codings_gave_stands_beside_the_final_verdict(ledger: Ledger) -> None:
    """The same in a few words; another one by name; where both gave another, with why it was not followed."""
    book = Casebook(ledger)
    agreed = {fact.name: fact.value for fact in page_of(book, "2024-retail-sales").facts}
    differ = {fact.name: fact.value for fact in page_of(book, "2024-incomes-faster-than-economy").facts}
    split = {fact.name: fact.value for fact in page_of(book, "2024-asean-industry-zone").facts}
    assert agreed["两次独立判断"] == "都得出这个结论"
    assert split["两次独立判断"] == "第一位：无法核验；第二位：未见报告。定稿的理由见上"
    assert differ["两次独立判断"].startswith("两位都判：已完成。两位编码者比较5.9%和5.5%")


def test_coders_who_read_a_pledge_before_it_was_due_gave_no_verdict(book: Casebook) -> None:
    """Once it is assessed its page says nothing of theirs, and doesn't break."""
    [judgement] = book.ledger.judgements
    read = SecondCoding(
        file="codings/second-a.csv", row=2, pledge_id="2030-roads", measure_named=True, level_named=True,
        scope_named=True, deadline_named=True, verdict=None, evidence_zh=None,
    )  # fmt: skip
    kept = dataclasses.replace(judgement, second_round=((read,), (read,)))
    page = page_of(Casebook(dataclasses.replace(book.ledger, judgements=(kept,))), "2030-roads")
    names = [fact.name for fact in page.facts]
    assert "由谁判读" in names
    assert "两次独立判断" not in names


def test_a_verdict_assessed_again_shows_how_it_stood(grown_book: Casebook) -> None:
    """What holds comes first; what was thought before keeps its day, its documents and its reason."""
    page = page_of(grown_book, "2030-bus-share")
    assert page.badge.code == "not_met"
    assert [(stage.line, stage.badge.code, stage.reason) for stage in page.stages] == [
        (
            "2031-04-01 编码，证据截至 2031-03-20：未完成（查过：report-2031 (zh)和2030年统计公报）",
            "not_met",
            "",
        ),
        (
            "2031-02-01 编码，证据截至 2031-01-15：未见报告（查过：report-2031 (zh)）",
            "not_reported",
            "报告没有提到公交出行。查到居民出行调查，就能下结论。",
        ),
    ]
    assert page.reason.startswith("报告没有提到；统计公报说")
    assert page.silence == ""
    now, _ = page_of(grown_book, "2030-bus-share", english=True).stages
    assert (
        now.line
        == "Coded 2031-04-01, evidence up to 2031-03-20: Not met (searched: report-2031 (en) and the statistical bulletin for 2030)"
    )


def test_several_documents_on_one_pledge_are_named_and_one_decides(grown_book: Casebook) -> None:
    """The statistics office comes before the government, and the page says that the verdict rests on it."""
    page = page_of(grown_book, "2030-tea-output")
    assert [(each.title, each.document, each.rests) for each in page.outcomes] == [
        ("茶叶产量增长4.4%", "2030年统计公报", "结论依据这一个"),
        ("茶叶产量增长4.6%", "Report-2031 (zh)", ""),
    ]
    assert page.sums.replace(" ", "") == "4.4%<5%，差0.6个百分点"
    [alone] = page_of(grown_book, "2030-bus-share").outcomes
    assert (alone.document, alone.rests) == ("", "")


def test_an_estimate_that_a_final_figure_replaced_is_no_caveat(book: Casebook, grown_book: Casebook) -> None:
    """What is said beside a verdict is about the figure that it rests on."""
    assert "预计数" in page_of(book, "2030-tea-output").description
    assert "预计数" not in page_of(grown_book, "2030-tea-output").description
    assert "预计数" in page_of(book, "2030-tea-output").picture.caveat
    assert "预计数" not in page_of(grown_book, "2030-tea-output").picture.caveat


def test_silence_names_all_documents_searched_since(grown_book: Casebook) -> None:
    """A pledge that a later document is silent on, too, has been looked for there."""
    silence = page_of(grown_book, "2030-tea-factories", english=True).silence
    assert "Searched, up to 2031-03-20: report-2031 (en); Yunxi Bureau of Statistics, " in silence


def test_a_target_for_a_later_year_says_that_nothing_settles_it_yet(grown_book: Casebook) -> None:
    """A target over several years has no verdict until a document could settle it."""
    page = page_of(grown_book, "2035-bus-share")
    assert (page.badge.code, page.kicker, page.stages) == ("not_due", "2035 年的承诺", ())
    assert page.silence == "本站还没有收录 2035 年的结果。"


def test_every_other_year_stands_under_its_own_name(grown_book: Casebook) -> None:
    """Later years first, then earlier ones, then what was reported, with its document."""
    related = page_of(grown_book, "2031-tea-output").related
    assert [(each.label, [other.comparison for other in each.others]) for each in related] == [
        ("2032 年怎么说", ["比 2031 年的承诺低 2.5个百分点"]),
        ("2030 年承诺了什么", ["未完成"]),
        ("2030 年报告了什么（report-2031 (zh)）", ["预计数"]),
        ("2030 年报告了什么（2030年统计公报）", [""]),
    ]
    reported = [each.label for each in page_of(grown_book, "2035-bus-share", english=True).related[1:]]
    assert reported == [
        "What was reported on 2031 (the work report of 2032)",
        "What was reported on 2030 (the statistical bulletin for 2030)",
    ]


def test_machines_get_the_document_as_its_descriptor_cites_it(book: Casebook) -> None:
    """The place where the claim appears is the document that makes it."""
    found = page_of(book, "2031-tea-output", english=True).structured
    assert found is not None
    assert found["appearance"]["name"] == "report-2031 (en)"


def test_years_that_are_far_away_are_told_on_the_page_of_the_indicator(
    grown_book: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chart, source and neighbours are of the years beside the pledge's; a link leads to the others, where there are any."""
    assert page_of(grown_book, "2032-tea-output", english=True).all_years is None
    monkeypatch.setattr(years, "BESIDE", 1)
    page = page_of(grown_book, "2032-tea-output", english=True)
    assert page.chart is not None
    assert [each.label for each in page.chart.marks] == ["2031 pledged", "2031 reported", "2032 pledged"]
    assert page.chart_caption == "Growth of tea output. Source: report-2031 (en); the work report of 2032."
    assert [each.label for each in page.related] == [
        "What was pledged for 2031",
        "What was reported on 2031 (the work report of 2032)",
    ]
    assert page.all_years is not None
    assert page.all_years.text == "Pledges and reports of all years, 2030–2032"
    assert page.all_years.href == "../../indicators/tea-output-growth/"
    assert page_of(grown_book, "2031-tea-output").all_years is None


def test_the_next_year_that_anything_is_pledged_for_is_beside_however_far_it_is(
    grown_book: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pledge for the end of a plan of five years stands on the page of the last before it."""
    monkeypatch.setattr(years, "BESIDE", 1)
    page = page_of(grown_book, "2035-bus-share", english=True)
    assert [each.label for each in page.related] == ["What was reported on 2031 (the work report of 2032)"]


def test_what_is_on_no_indicator_is_told_of_whatever_its_year(
    grown_book: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stands on no other page beside the pledge that it is like."""
    monkeypatch.setattr(years, "BESIDE", 0)
    early, late = "2030-tea-factories", "2032-energy"
    sources = tuple(
        dataclasses.replace(
            source,
            pledges=tuple(
                dataclasses.replace(each, indicator_id=None) if each.pledge_id in (early, late) else each
                for each in source.pledges
            ),
        )
        for source in grown_book.ledger.sources
    )
    like = Counterpart(
        file="assessments-2030/counterparts.csv",
        row=2,
        pledge_id=early,
        counterpart_id=late,
        note_zh="办法不同",
        note_en="by other means",
    )
    first, *others = grown_book.ledger.judgements
    ledger = dataclasses.replace(
        grown_book.ledger,
        sources=sources,
        judgements=(dataclasses.replace(first, counterparts=(like,)), *others),
    )
    page = page_of(Casebook(ledger), early, english=True)
    assert [(each.label, each.others[0].comparison) for each in page.related] == [
        ("What is pledged for 2032", "by other means")
    ]
