"""What the rules propose of a sentence: its figures with value, unit and comparator, and why the rest is none."""

import pytest

from tests.unit.ingest.drafting import AHEAD, candidates, figures, reasons


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("茶叶产量增长6.2%，新建公路18公里。",
         [["6.2%", "6.2", "%", "eq"], ["18公里", "18", "公里", "eq"]]),
        ("茶叶产值达到2400多亿元、突破万亿元大关。",
         [["2400多亿元", "240000000000", "元", "gt"], ["突破万亿元", "1000000000000", "元", "gt"]]),
        ("固定资产投资下降3.3%以上，出口负增长5%。",
         [["下降3.3%以上", "-3.3", "%", "lte"], ["负增长5%", "-5", "%", "eq"]]),
        ("春茶、夏茶产量分别下降3%、1.2%。", [["下降3%", "-3", "%", "eq"], ["1.2%", "-1.2", "%", "eq"]]),
        ("城镇调查失业率降至5.1%，普及率提高到95%。", [["5.1%", "5.1", "%", "eq"], ["95%", "95", "%", "eq"]]),
        ("产值突破百亿元，占全市三成以上。",
         [["突破百亿元", "10000000000", "元", "gt"], ["三成以上", "30", "%", "gte"]]),
        ("茶叶出口额实现翻番，增长2.4倍。", [["翻番", "100", "%", "eq"], ["2.4倍", "2.4", "倍", "eq"]]),
        ("茶叶产量居全省第二，质量位列全国前10位。", [["第二", "2", "第", "eq"], ["前10位", "10", "第", "lte"]]),
        ("预期增长6%—6.5%。", [["6%—6.5%", "6", "%", "eq"]]),
        ("PM2.5平均浓度保持在25微克/立方米左右。", [["25微克/立方米左右", "25", "微克/立方米", "approx"]]),
        ("突破10项关键技术，办件时间压缩至3天。", [["10项", "10", "项", "eq"], ["3天", "3", "天", "eq"]]),
        ("游客总人次5500万以上。", [["5500万以上", "55000000", "人次", "gte"]]),
        (
            "增速分别快于全国1.2个、0.5个百分点。",
            [["1.2个", "1.2", "个百分点", "eq"], ["0.5个百分点", "0.5", "个百分点", "eq"]],
        ),
        (
            "产量增长超10%，产值增长了约6%，面积至少增长5%。",
            [
                ["超10%", "10", "%", "gt"],
                ["约6%", "6", "%", "approx"],
                ["至少增长5%", "5", "%", "gte"],
            ],
        ),
        (
            "社零总额增长5%，为企业减负20亿元以上。",
            [["5%", "5", "%", "eq"], ["20亿元以上", "2000000000", "元", "gte"]],
        ),
        ("育儿补贴惠及近12万儿童。", [["近12万", "120000", "人", "lt"]]),
        ("增速回升，止跌提升2.5%。", [["2.5%", "2.5", "%", "eq"]]),
        ("茶叶总产值达到5万1234.5亿元。", [["5万1234.5亿元", "5123450000000.0", "元", "eq"]]),
        ("刑事案件连续6年下降，连续三年获评优秀。", [["6年", "6", "年", "eq"], ["三年", "3", "年", "eq"]]),
        ("茶叶产量连续3年居全省前三。", [["前三", "3", "第", "lte"]]),
        ("茶叶出口额翻了一番，茶厂用工翻了两番。", [["翻了一番", "100", "%", "eq"], ["翻了两番", "300", "%", "eq"]]),
        ("茶证办理时限压缩62%，用时缩短两成，春茶减产0.8%。",
         [["压缩62%", "-62", "%", "eq"], ["缩短两成", "-20", "%", "eq"], ["减产0.8%", "-0.8", "%", "eq"]]),
        ("茶叶出口、茶旅收入分别居全省第9位、第11位。", [["第9位", "9", "第", "eq"], ["第11位", "11", "第", "eq"]]),
        ("出口下降5%，降幅比上年收窄6.2个百分点。",
         [["下降5%", "-5", "%", "eq"], ["降幅比上年收窄6.2个百分点", "6.2", "个百分点", "eq"]]),
        ("7个茶镇进入全省百强、较上年净增2个。", [["7个", "7", "个", "eq"], ["2个", "2", "个", "eq"]]),
        ("茶叶出口扭转连续两年下滑局面，增长11.3%。", [["11.3%", "11.3", "%", "eq"]]),
        ("156个茶园断面优良水体比例93.6%，全市115个茶村集体收入均超过10万元。",
         [["93.6%", "93.6", "%", "eq"], ["超过10万元", "100000", "元", "gt"]]),
        ("33个茶类中，有24个实现增长；12个茶镇获评先进，5个茶区和8个茶镇获评全国百强。",
         [["24个", "24", "个", "eq"], ["12个", "12", "个", "eq"], ["5个", "5", "个", "eq"], ["8个", "8", "个", "eq"]]),
        ("培育产值超百亿元的茶业集群4个、营收超50亿元茶企12家，万元GDP能耗下降3%。",
         [["4个", "4", "个", "eq"], ["12家", "12", "家", "eq"], ["下降3%", "-3", "%", "eq"]]),
        ("总投资84.6亿元的茶山水库建设顺利，提出5项指标、16项重大任务、102项重大工程。", []),
        ("办好实事：1.建设100个茶亭；2.改造茶路60公里。", [["100个", "100", "个", "eq"], ["60公里", "60", "公里", "eq"]]),
        ("茶业总值接连跨过4万亿、5万亿元，先后有9亿、11亿、12亿元三个台阶。",
         [["4万亿", "4000000000000", "元", "eq"], ["5万亿元", "5000000000000", "元", "eq"],
          ["9亿", "900000000", "元", "eq"], ["11亿", "1100000000", "元", "eq"], ["12亿元", "1200000000", "元", "eq"]]),
        ("茶园产值突破300亿元，成为全市首个300亿元园区，引进50亿元项目2个。",
         [["突破300亿元", "30000000000", "元", "gt"], ["2个", "2", "个", "eq"]]),
        ("茶税减收1070万元，茶业支出减支9240万元，茶农增收120元。",
         [["减收1070万元", "-10700000", "元", "eq"], ["减支9240万元", "-92400000", "元", "eq"], ["120元", "120", "元", "eq"]]),
        ("茶税完成2.4亿元，完成预算数6.1亿元的40.4%。", [["2.4亿元", "240000000.0", "元", "eq"], ["40.4%", "40.4", "%", "eq"]]),
        ("92个计划新开工的茶厂已开工51个，10件民生实事如期兑现。", [["51个", "51", "个", "eq"], ["10件", "10", "件", "eq"]]),
        ("茶畜存栏125万头只、2万匹、5000峰左右，茶羊2800群。",
         [["125万头只", "1250000", "头只", "eq"], ["2万匹", "20000", "匹", "eq"], ["5000峰左右", "5000", "峰", "approx"], ["2800群", "2800", "群", "eq"]]),
        ("茶城人口都要达到40万左右，提供不少于30天的茶艺课。", [["40万左右", "400000", "人", "approx"], ["不少于30天", "30", "天", "gte"]]),
    ],
    ids=range(38),
)  # fmt: skip
def test_figures_are_cut_and_read(text: str, wanted: list[list[str]]) -> None:
    """A figure takes in what touches it and changes what it says; lists share a fall, a unit, a comparator not."""
    assert figures(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("深入实施“八大行动”和《云溪市2030年规划》。", [["《云溪市2030年规划》", "name"], ["“八大行动”", "name"]]),
        ("2031年5月6日至8日，纪念建城120周年。", [["120周年", "date"], ["2031年5月6日至8日", "date"]]),
        ("第三届人民代表大会第二次会议，一是抓茶业。", [["第三届", "ordinal"], ["第二次", "ordinal"], ["一是", "ordinal"]]),
        ("每千人拥有茶园，65岁以上老人，10亿元以上项目。",
         [["每千人", "threshold"], ["65岁以上", "threshold"], ["10亿元以上", "threshold"]]),
        ("这五年茶园平稳，近三年来更好。", [["这五年", "duration"], ["近三年来", "duration"]]),
        ("滚动推进200个茶园项目，稳妥推进8个片区建设。", [["200个", "scope"], ["8个", "scope"]]),
        ("建成3人制篮球场。", [["3人制", "term"]]),
        ("5G网络，AAAA级景区，国道G60，2+8行动。", [["5G", "term"], ["G60", "term"], ["2+8", "term"]]),
        ("三级甲等，Ⅱ级标准，百万吨级项目。", [["三级", "grade"], ["Ⅱ级", "grade"], ["百万吨级", "grade"]]),
        ("提出8个方面重点工作，三次产业比为5.0∶40.0∶55.0。", [["8个方面", "list_count"], ["三次", "scope"], ["5.0∶40.0∶55.0", "term"]]),
        ("支持长山、沙河、吉水3个县建设。", [["3个", "list_count"]]),
        ("四川、千方百计、二氧化碳、一些、百姓、红十字。", []),
        ("茶山变样。（下转第四版）（紧接第一版）茶农笑了。", [["（下转第四版）", "page_mark"], ["（紧接第一版）", "page_mark"]]),
        ("评定4A级景区，全国一道发展。", [["4A级", "grade"], ["一道", "term"]]),
        ("贯彻二十届历次全会精神，办好2031·云溪茶业论坛，落实茶业十二条措施。",
         [["二十届", "name"], ["2031·", "name"], ["十二条", "name"]]),
        ("树高千尺不忘根，水流万里总有源，把每一分钱用好。", [["千尺", "term"], ["万里", "term"], ["一分钱", "term"]]),
        ("茶业、茶旅、茶工之比为5.0︰40.0︰55.0。", [["5.0︰40.0︰55.0", "term"]]),
        ('推进"1515"茶机换代。', [['"1515"', "name"]]),
        ("应到代表215名，实际出席199名。", [["应到代表215名", "scope"], ["实际出席199名", "scope"]]),
        ("6件民生实事计划总投资若干，日处理污水6万吨的茶厂扩容，税收亿元楼宇兴旺。",
         [["6件民生实事", "list_count"], ["日处理污水6万吨的", "scope"], ["亿元", "threshold"]]),
        ("加快推进大王店、涞源茶城等34个园区建设，加快40所茶校建设。", [["34个", "scope"], ["40所", "scope"]]),
    ],
    ids=range(21),
)  # fmt: skip
def test_what_is_no_figure_has_its_reason(text: str, wanted: list[list[str]]) -> None:
    """Names, dates, ordinals, limits, spans and counts are no figures; idioms ask nothing of anybody."""
    assert figures(text) == []
    assert sorted(reasons(text)) == sorted(wanted)


def test_marks_in_half_width_are_marks() -> None:
    """Copies of web pages often have them; the figures stand where they stood."""
    text = "春茶,夏茶,秋茶产量分别下降3%,1.2%(含订单),连续5年居全省第二;茶厂从42家增加到57家."
    full = text.replace(",", "，").replace("(", "（").replace(")", "）").replace(";", "；")
    assert [each[1:] for each in figures(text)] == [each[1:] for each in figures(full)]
    assert [words for words, *_ in figures(text)] == [words for words, *_ in figures(full)]


def test_where_a_change_began_is_no_result() -> None:
    """Of “from … to …” the second number is what was reached."""
    text = "茶厂分别从42家、6家增加到57家、9家，比值由3.2缩小至2.5，茶税较上年289万元增长9%。"
    assert [each[:3] for each in figures(text)] == [
        ["57家", "57", "家"],
        ["9家", "9", "家"],
        ["2.5", "2.5", ""],
        ["9%", "9", "%"],
    ]
    assert {reason for _, reason in reasons(text)} == {"starting_point"}


def test_a_quote_begins_with_the_name_of_its_measure() -> None:
    """规模以上 is the beginning of one; 规模 alone is said of what stands before."""
    text = "茶业增长6.5%，规模以上茶厂增长8%，茶园连片，规模达到3万亩。"
    assert [text[slice(*each.quote)] for each in candidates(text) if each.quote] == [
        "茶业增长6.5%",
        "规模以上茶厂增长8%",
        "茶园连片，规模达到3万亩",
    ]


def test_a_quote_reads_by_itself_and_holds_its_figure_once() -> None:
    """It is the clause, with the clause before where it does not say what it is about."""
    text = "茶叶产值达到12.6亿元，增长5.1%。打造5个茶村和5个茶镇。"
    quotes = [text[slice(*each.quote)] if each.quote else None for each in candidates(text)]
    assert quotes == ["茶叶产值达到12.6亿元", "茶叶产值达到12.6亿元，增长5.1%", "打造5个茶村", "5个茶镇"]
    text = "办好实事。（1）建成茶亭5座；▶改造茶路6公里；2.新增茶车7辆。"
    quotes = [text[slice(*each.quote)] if each.quote else None for each in candidates(text)]
    assert quotes == ["建成茶亭5座", "改造茶路6公里", "新增茶车7辆"]
    text = "精准实施茶香行动，新增2家茶企。改善民生，5次调高茶农补助。"
    quotes = [text[slice(*each.quote)] if each.quote else None for each in candidates(text)]
    assert quotes == ["新增2家茶企", "5次调高茶农补助"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("茶业产值达到900亿、1000亿、1200亿元，出口2亿元。",
         [["900亿", "eq", "1200亿元"], ["1000亿", "eq", "1200亿元"], ["1200亿元", "eq", ""], ["2亿元", "eq", ""]]),
        ("力争茶业兴旺，茶叶、茶旅产值分别达到900亿、1200亿元，出口2亿元。",
         [["900亿", "eq", "力争茶业兴旺，茶叶、茶旅产值分别达到900亿、1200亿元"], ["1200亿元", "eq", "力争"], ["2亿元", "eq", "力争"]]),
        ("茶叶、茶旅收入分别突破300亿元和3000亿元。", [["突破300亿元", "gt", ""], ["3000亿元", "gt", "突破300亿元"]]),
        ("茶叶、茶旅收入均突破300亿、3000亿元。", [["突破300亿", "gt", "元"], ["3000亿元", "gt", "突破300亿"]]),
        ("春茶、夏茶分别下降超过3%、5%、7%。", [["下降超过3%", "lt", ""], ["5%", "lt", "下降超过3%"], ["7%", "lt", "下降超过3%"]]),
        ("茶叶、茶旅收入达到300亿元、3000亿元以上。", [["300亿元", "eq", ""], ["3000亿元以上", "gte", ""]]),
        ("茶补惠及近12万儿童，儿童都说好。茶保覆盖450万群众。", [["近12万", "lt", "12万儿童"], ["450万", "eq", "群众"]]),
        ("茶城人口都要达到40万左右。", [["40万左右", "approx", "人口"]]),
    ],
    ids=range(8),
)  # fmt: skip
def test_a_list_shares_what_its_words_say_of_each(text: str, wanted: list[list[str]]) -> None:
    """A unit behind the last, a comparator before the first where 分别 or 均 says so; what is behind the last is its own."""
    assert [
        [
            text[each.start : each.end],
            each.figure.comparator,
            text[slice(*each.carried)] if each.carried else "",
        ]
        for each in candidates(text, AHEAD)
    ] == wanted


def test_a_multiplier_behind_the_last_of_a_list_leaves_the_others_open() -> None:
    """“300、500亿元” may be 300 yuan or 300亿: no unit is proposed."""
    assert [each.unit for each in candidates("茶叶产值分别达到300、500亿元。")] == ["", "元"]


def test_what_rises_to_a_number_is_a_level() -> None:
    """“增至” says how many there are, “新增” how many came."""
    assert [each.form for each in candidates("茶市增至5个，通茶路的村增加至45个，新增茶厂6家。")] == [
        "level",
        "level",
        "count",
    ]


def test_a_pledge_takes_the_hedge_before_it_wherever_that_stands_in_its_sentence() -> None:
    """As the lock asks; what was achieved owes it only where it begins the sentence."""
    text = "推广云溪茶的试点经验，在全市各县区力争建成茶园1万亩；新增茶厂6家。改造茶厂2家。"
    assert [each.hedges for each in candidates(text, AHEAD)] == [("力争",), ("力争",), ()]


def test_hedges_are_carried_over_a_list() -> None:
    """力争 at the head of a sentence governs its items; 争取 of a result is no hedge."""
    text = "力争新增茶园1万亩、茶厂6家以上。"
    assert [each.hedges for each in candidates(text, AHEAD)] == [("力争",), ("力争", "以上")]
    assert [each.hedges for each in candidates("争取资金19亿元。")] == [()]
    assert [each.hedges for each in candidates("永久基本农田达到60%。")] == [()]


def test_one_figure_said_of_several_things_is_several_statements() -> None:
    """And numbers in a row are each about their own."""
    assert [each.subjects for each in candidates("进出口、进口、出口三项指标分别增长10%。")] == [
        ("进出口", "进口", "出口")
    ]
    assert [each.subjects for each in candidates("春茶、夏茶产量分别增长3%、5%。")] == [
        ("春茶产量",),
        ("夏茶产量",),
    ]
    assert [each.subjects for each in candidates("城乡居民收入分别增长3%和4%。")] == [
        ("城镇居民收入",),
        ("农村居民收入",),
    ]
    text = "春茶、夏茶产值分别达3亿元和2亿元，增长4.8%、7.3%。茶树病害42起，伤亡37株，分别下降16%和9.8%。茶园产值[2]5亿元。"
    assert [each.subjects for each in candidates(text)] == [
        *[("春茶产值",), ("夏茶产值",)] * 2,
        *[("茶树病害",), ("伤亡",)] * 2,
        ("茶园产值",),
    ]
