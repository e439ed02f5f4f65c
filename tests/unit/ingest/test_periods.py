"""Which year a statement is of, and whether it was reached or is to be."""

import pytest

from build_scripts.ingest.reading import read_text

BODY = "茶叶产量增长5%，新建公路20公里，改造桥梁若干座，百姓都说好。"


def spoken_of(raw: str) -> list[tuple[str, int]]:
    """Return the kind and year of each statement of a raw text."""
    return [(each.kind, each.year) for proposal in read_text(raw).proposals for each in proposal.candidates]


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("一、2031年工作回顾\n茶叶产量增长5%。\n二、2032年工作安排\n茶叶产量增长6%。\n", [("outcome", 2031), ("pledge", 2032)]),
        ("云溪市2031年国民经济和社会发展统计公报\n一、农业\n茶叶产量增长5%。\n二、交通\n新建公路20公里。\n",
         [("outcome", 2031), ("outcome", 2031)]),
        ("——2032年1月5日在云溪市人民代表大会上\n一、工作回顾\n茶叶产量增长5%。\n二、主要任务\n茶叶产量增长6%。\n",
         [("outcome", 2031), ("pledge", 2032)]),
        ("——2031年12月25日在云溪市人民代表大会上\n一、工作回顾\n茶叶产量增长5%。\n二、主要任务\n茶叶产量增长6%。\n",
         [("outcome", 2031), ("pledge", 2032)]),
        ("一、“十六五”时期工作回顾\n茶叶产量增长5%。\n二、“十七五”时期主要目标\n茶叶产量增长6%。\n三、2036年重点工作\n茶叶产量增长7%。\n",
         [("outcome", 2035), ("pledge", 2040), ("pledge", 2036)]),
        ("一、2035年工作回顾\n茶叶产量增长5%。\n二、“十七五”时期目标和2036年安排\n茶叶产量增长6%。\n今年的主要目标是：茶叶产量增长7%。\n",
         [("outcome", 2035), ("pledge", 2040), ("pledge", 2036)]),
        ("一、2031年工作回顾\n2029年茶叶产量增长5%。\n二、2032年工作安排\n到2040年，茶叶产量增长6%。\n",
         [("outcome", 2029), ("pledge", 2040)]),
        ("一、2031年工作回顾\n茶叶产量增长5%。\n二、2032年工作安排\n去年茶叶产量增长6%。\n", [("outcome", 2031), ("outcome", 2031)]),
        ("一、2031年工作回顾\n茶叶产量增长5%。\n二、2032年工作安排\n茶叶产量去年增长6%，力争增长7%。\n",
         [("outcome", 2031), ("outcome", 2031), ("pledge", 2032)]),
        ("一、2031年工作回顾\n茶厂比2020年增加36家。茶叶产值是2020年的2.6倍，年均增长9%。2029年以来新建公路20公里。\n",
         [("outcome", 2031)] * 4),
        ("全市民生实事进展\n发布时间：2032-09-30\n2032年计划改造茶路30条，已完成21条（70%）。茶亭完成率120%，新增茶车目前已达8辆。\n",
         [("pledge", 2032), *[("outcome", 2032)] * 4]),
        ("一、2031年工作回顾\n茶叶产量增长5%。\n二、2032年工作安排\n目前已建成茶亭12座，再建8座。\n",
         [("outcome", 2031), ("outcome", 2031), ("pledge", 2032)]),
        ("新建茶亭12座 改造茶路30条\n发布时间：2032-02-27 20:51\n今年的目标清单怎么落实？\n完成茶路改造30条。新增茶亭12座以上。\n",
         [("pledge", 2032)] * 2),
        ("云溪市2032年民生“茶心”实事\n交通出行\n建成茶路30公里。\n", [("pledge", 2032)]),
        ("一 2031年工作回顾\n茶叶产量增长5%。\n二 2032年工作安排\n茶叶产量增长6%。\n", [("outcome", 2031), ("pledge", 2032)]),
        ("——2032年1月9日在云溪市人民代表大会上\n一、过去五年和2031年工作\n（一）2031年主要工作\n茶叶产量增长5%。\n二、2032年工作安排\n茶叶产量增长6%。\n",
         [("outcome", 2031), ("pledge", 2032)]),
        ("一、2031年工作\n茶叶产量增长5%。\n二、2032年工作\n茶叶产量增长6%。\n", [("outcome", 2031), ("pledge", 2032)]),
        ("一、2031年主要工作\n茶叶产量增长5%。\n二、2032年主要工作\n茶叶产量增长6%。\n", [("outcome", 2031), ("pledge", 2032)]),
        ("■ 2031年成绩单\n●茶叶产量增长5%\n●新建公路20公里\n■ 2032年主要目标\n●茶叶产量增长6%左右\n",
         [("outcome", 2031), ("outcome", 2031), ("pledge", 2032)]),
        ("一、2031年计划执行情况\n指标名称\n\n预期目标\n\n实际完成\n\n1.茶叶产量\n\n增长6%左右\n\n增长5%\n\n2.茶园面积\n\n增长3%\n\n下降1%\n\n",
         [("pledge", 2031), ("outcome", 2031)] * 2),
        ("关于云溪市2031年计划执行情况及2032年计划草案的报告\n各位代表：\n一、执行情况\n茶叶产量增长5%。\n二、主要任务\n茶叶产量增长6%。\n",
         [("outcome", 2031), ("pledge", 2032)]),
        ("——2032年1月9日在云溪市人民代表大会上\n一、极不平凡的历程\n推动茶厂改造，茶叶产量达5万吨。\n二、今后五年的奋斗目标\n茶叶产量达到8万吨。\n三、2032年工作\n茶叶产量增长6%。\n",
         [("outcome", 2031), ("pledge", 2036), ("pledge", 2032)]),
        ("——2036年1月9日在云溪市人民代表大会上\n一、砥砺奋进的“十六五”\n茶叶产量增长5%。\n二、锚定“十七五”蓝图\n茶叶产量达到8万吨。\n三、今年工作\n茶叶产量增长6%。\n",
         [("outcome", 2035), ("pledge", 2040), ("pledge", 2036)]),
        ('——2036年1月9日在云溪市人民代表大会上\n一、"十六五"时期的成就\n茶叶产量增长5%。\n二、"十七五"时期的任务\n茶叶产量达到8万吨。\n',
         [("outcome", 2035), ("pledge", 2040)]),
        ("2031年6件民生实事项目全面落实\n\n全年新建茶亭12座，超过年初的计划。\n", [("outcome", 2031)]),
        ("截至7月底，6件民生实事进展顺利，已完工3件。\n2031年年初，定下6件。\n这些实事的具体进展：\n●新建茶亭12座，已完成80%。\n",
         [("outcome", 2031)] * 4),
        ("云溪市2031年上半年计划执行情况\n一、上半年工作\n茶叶产量增长5%。\n二、下半年措施\n下半年要新建茶亭12座。\n",
         [("outcome", 2031), ("pledge", 2031)]),
        ("云溪市 2031 年国民经济和社会发展\n统 计 公 报\n（2032 年 4 月 8 日）\n一、综 合\n茶叶产量 5 万吨。\n", [("outcome", 2031)]),
        ("云溪市2032年政府工作报告\n2031年云溪成绩单、2032年云溪这样干\n2031年工作回顾：\n\n茶叶产量增长5%。\n\n2032年工作安排：\n\n茶叶产量增长6%。\n",
         [("outcome", 2031), ("pledge", 2032)]),
        ("云溪市2031年预算执行情况和2032年预算草案的报告\n一、预算执行情况\n（一）收入\n1.总收入\n茶税收入5亿元。\n二、2032年预算草案\n茶税收入6亿元。\n",
         [("outcome", 2031), ("pledge", 2032)]),
        ("1月9日，市人民代表大会开幕，市长作报告。\n报告说，2031年茶叶产量达到5万吨。2031年茶农都说好。\n报告提出了2032年全市发展主要预期目标：茶叶产量增长6%。\n",
         [("outcome", 2031), ("pledge", 2032)]),
        ("计划报告解读\n9日提交的《2031年计划执行情况与2032年计划草案》显示，2031年，茶业兴旺。全年茶叶产量增长5%。\n2032年，茶叶产量增长6%。\n2031年计划执行情况\n",
         [("outcome", 2031), ("pledge", 2032)]),
        ("一、2031年工作回顾\n新建茶亭12座。明年将有3座茶厂投产，为明年打下基础的茶路建成20公里。\n二、2032年工作安排\n茶叶产量增长6%。\n",
         [("outcome", 2031), ("pledge", 2032), ("outcome", 2031), ("pledge", 2032)]),
    ],
    ids=[
        "headings", "bulletin", "january", "december", "five-years", "both", "clause", "last-year", "amid", "base",
        "progress", "so-far", "news", "list", "spaced", "own-year", "bare-years", "both-work", "bullets", "table", "two-years", "five-to-come", "plans", "straight-quotes",
        "all-done", "news-so-far", "half-year", "spaced-title", "headlines", "budget", "news-of-a-congress", "turns-back", "next-year",
    ],
)  # fmt: skip
def test_headings_say_it_and_the_clause_goes_before(raw: str, wanted: list[tuple[str, int]]) -> None:
    """A part of a document looks back or ahead; a year in the clause, or 去年, says otherwise for itself."""
    assert spoken_of(raw) == wanted


def test_explanations_of_words_state_nothing() -> None:
    """What stands under 名词解释 explains the document."""
    assert (
        spoken_of(f"一、2031年工作回顾\n{BODY}\n名词解释\n茶厂：制茶的工厂，全市共有57家。\n")
        == [("outcome", 2031)] * 2
    )
