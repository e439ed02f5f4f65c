"""A title names what its source names, and denies what the source denies."""

from dataclasses import replace

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.load.ledger import Source
from build_scripts.load.records import Outcome
from build_scripts.validate.titling import check_titles


def with_outcome(source: Source, **texts: str) -> Source:
    """Return a source of one outcome, whose paragraph is what it quotes."""
    [outcome, *_] = source.outcomes
    [paragraph] = [each for each in source.paragraphs if each.paragraph_id == outcome.paragraph_id]
    quote, english = texts["quote_zh"], texts["quote_en"]
    around = replace(
        paragraph, text_zh=texts.get("text_zh", f"{quote}。"), text_en=texts.get("text_en", f"{english}.")
    )
    one: Outcome = replace(
        outcome,
        title_zh=texts.get("title_zh", quote),
        title_en=texts.get("title_en", english),
        quote_zh=quote,
        quote_en=english,
        carried_zh=texts.get("carried_zh"),
    )
    return replace(source, paragraphs=(around,), outcomes=(one,), pledges=())


TRAIN = {"quote_zh": "开行南坡—白沙—东盟班列", "quote_en": "The Nanpo–Baisha–ASEAN train was run"}
CENTRES = {
    "quote_zh": "支持南坡、白沙两个副中心",
    "quote_en": "Support was given to Nanpo and Baisha as sub-centres",
}
RANK = {"quote_zh": "好路率居全省第1", "quote_en": "The good-road rate ranked first in the province"}
CLINIC = {"quote_zh": "新增三级甲等医院2家", "quote_en": "Two Grade III Class A hospitals were added"}
INCOMES = {
    "quote_zh": "农村居民收入增速高于城镇居民收入增速",
    "quote_en": "Rural incomes grew faster than urban incomes",
}
SAFE = {"quote_zh": "未发生较大事故", "quote_en": "No relatively serious accidents occurred"}
SPARED = {"quote_zh": "推行“首违不罚”", "quote_en": "“No penalty for a first offence” was introduced"}
LINES = {"quote_zh": "产线75条", "quote_en": "75 production lines", "text_zh": "新增工厂25家、产线75条。"}
MEETING = {"quote_zh": "承办河北省运动会", "quote_en": "The games of Hebei were hosted"}
CAPITAL = {"quote_zh": "外资增长10%", "quote_en": "Foreign investment up 10%"}


@pytest.mark.parametrize(
    ("own", "changes", "fields"),
    [
        (TRAIN, {"title_zh": "开行南坡—永州—东盟班列"}, ["title_zh"]),
        (TRAIN, {"title_zh": "开行南坡—白沙—非盟班列"}, ["title_zh"]),
        (TRAIN, {"title_en": "The Nanpo–Yongzhou–ASEAN train"}, ["title_en"]),
        (TRAIN, {"title_zh": "南坡经白沙到东盟的班列", "title_en": "A train from Nanpo through Baisha to ASEAN"}, []),
        (TRAIN, {"text_en": "The train through Baisha was run."}, ["title_en"]),
        (CENTRES, {"title_zh": "支持隆回、白沙两个副中心"}, ["title_zh"]),
        (CENTRES, {"title_en": "Nanpo and Longhui as sub-centres"}, ["title_en"]),
        (CENTRES, {"title_en": "Support for “Longhui” as a sub-centre"}, ["title_en"]),
        (CENTRES, {"title_zh": "两个副中心得到支持", "title_en": "Two sub-centres: Baisha, Nanpo"}, []),
        (CENTRES, {"title_en": "Baisha and Nanpo, Home of Human Life and Mining"}, []),
        (RANK, {"title_zh": "好路率全国第1"}, ["title_zh"]),
        (RANK, {"title_en": "Good-road rate first in China"}, ["title_en"]),
        (RANK, {"title_en": "Good-road rate last in the province"}, ["title_en"]),
        (RANK, {"title_zh": "好路率居河北第1", "title_en": "Good-road rate first in Hebei"}, []),
        (RANK, {"title_en": "The country’s best good-road rate"}, ["title_en"]),
        (RANK, {"title_zh": "全省第1的好路率", "title_en": "First in the province by good-road rate"}, []),
        (CLINIC, {"title_zh": "新增二级甲等医院2家"}, ["title_zh"]),
        (CLINIC, {"title_zh": "三甲医院新增2家"}, []),
        (INCOMES, {"title_zh": "城镇居民收入增速高于农村居民"}, ["title_zh"]),
        (INCOMES, {"title_en": "Urban incomes up faster than rural ones"}, ["title_en"]),
        (INCOMES, {"title_zh": "城镇居民收入增速低于农村居民", "title_en": "Urban incomes up more slowly than rural ones"}, []),
        (INCOMES, {"title_en": "Rural incomes up by more than urban incomes"}, []),
        (SAFE, {"title_zh": "发生较大事故"}, ["title_zh"]),
        (SAFE, {"title_en": "Relatively serious accidents"}, ["title_en"]),
        (SAFE, {"quote_en": "Relatively serious accidents occurred", "title_en": "No such accidents"}, ["text_en", "quote_en"]),
        (SAFE, {"title_zh": "没有发生较大事故", "title_en": "A year free of relatively serious accidents"}, []),
        (SPARED, {"title_en": "First offences let off"}, []),
        (SPARED, {"quote_en": "“A penalty for a first offence” was introduced"}, ["text_en", "quote_en"]),
        (LINES, {"title_zh": "新增产线75条"}, ["carried_zh"]),
        (LINES, {"title_zh": "产线多75条"}, []),
        (LINES, {"title_zh": "新增产线75条", "carried_zh": "新增"}, []),
        (MEETING, {"title_zh": "承办广东省运动会"}, ["title_zh"]),
        (MEETING, {"title_zh": "承办省运动会", "title_en": "Provincial games hosted"}, []),
        (CAPITAL, {"title_zh": "内资增长10%"}, ["title_zh"]),
        (CAPITAL, {"title_zh": "利用外资增长10%", "title_en": "Capital from abroad up 10%"}, []),
    ],
)  # fmt: skip
def test_what_a_title_names(
    book: Casebook, own: dict[str, str], changes: dict[str, str], fields: list[str]
) -> None:
    source = with_outcome(book.ledger.sources[1], **(own | changes))
    found = list(check_titles(source, book.ledger.vocabulary))
    assert [each.field for each in found] == fields
    assert all(each.wrong and each.right for each in found)
