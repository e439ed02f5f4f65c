"""Raw lines become paragraphs, and each of them is what it is to a reader."""

import pytest

from build_scripts.ingest.blocks import cut_blocks
from build_scripts.text.restore import non_blank_lines, restore
from tests.unit.ingest.drafting import REPORT, kinds


def test_furniture_and_bylines_are_told_from_the_document() -> None:
    """What a page adds stands apart, before the document and behind it; who speaks, and to whom, is no body."""
    found = kinds(REPORT.read_text(encoding="utf-8"))
    assert [text for kind, text in found if kind == "furniture"] == ["下载", "打印", "【字号：", "相关报道："]
    assert [text for kind, text in found if kind == "byline"] == [
        "——2032年1月12日在云溪市第三届人民代表大会第三次会议上",
        "来源：云溪日报",
        "云溪市市长 林一",
        "各位代表：",
    ]
    assert [text for kind, text in found if kind == "heading"] == [
        "2032年云溪市政府工作报告",
        "一、2031年工作回顾",
        "二、2032年工作安排",
        "附件",
        "2032年民生实事",
        "序号 | 项目 | 目标",
    ]


def test_who_speaks_and_to_whom_is_told_in_many_ways() -> None:
    """An office with its holder, an address to a committee, the offices that publish; a spaced title is a heading."""
    raw = (
        "云 溪 市 工 作 报 告\n云溪市人民政府副市长（提名人选） 林一\n尊敬的陈主任、各位副主任、各位委员：\n"
        "一、2031年工作回顾\n茶叶产量增长5%。\n"
    )
    assert [kind for kind, _ in kinds(raw)] == ["heading", "byline", "byline", "heading", "body"]
    raw = "云溪市2031年统计公报[1]\n云溪市统计局　国家统计局云溪调查队\n一、农业\n茶叶产量增长5%。\n"
    assert [kind for kind, _ in kinds(raw)] == ["heading", "byline", "heading", "body"]
    raw = "首页 > 政务公开 > 政府工作报告\n关于云溪市2031年国民经济和社会发展计划执行情况及2032年国民经济和社会发展计划草案的报告\n各位代表：\n茶叶产量增长5%。\n"
    assert [kind for kind, _ in kinds(raw)] == ["furniture", "heading", "byline", "body"]
    raw = "索 引 号：QH-2032-00012\n文  号：无    有效性：有效\n2032年云溪市政府工作报告\n各位代表：\n茶叶产量增长5%。\n"
    assert [kind for kind, _ in kinds(raw)] == ["furniture", "furniture", "heading", "byline", "body"]


def test_a_line_of_day_hour_and_buttons_is_furniture() -> None:
    """A sentence that begins with a day and an hour is not."""
    raw = "2032-01-20 09:30 云溪市人民政府 字号：大 中 小\n2032年1月20日 09:30，新建公路20公里的工程开工。\n"
    assert kinds(raw) == [
        ["furniture", "2032-01-20 09:30 云溪市人民政府 字号：大 中 小"],
        ["body", "2032年1月20日 09:30，新建公路20公里的工程开工。"],
    ]


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        (
            "一、主要目标\n茶叶产量增长5%。\n（一）茶业\n新增茶园2000亩。\n1.修路\n新建公路20公里。\n",
            [["heading", "一、主要目标"], ["body", "茶叶产量增长5%。"], ["heading", "（一）茶业"],
             ["body", "新增茶园2000亩。"], ["heading", "1.修路"], ["body", "新建公路20公里。"]],
        ),
        (
            "第一部分 回顾\n聚焦茶业，着力扩大茶园\n新增茶园2000亩，新建公路20公里。\n",
            [["heading", "第一部分 回顾"], ["heading", "聚焦茶业，着力扩大茶园"],
             ["body", "新增茶园2000亩，新建公路20公里。"]],
        ),
        (
            "（一）扩大茶园。坚持稳步推进，新增茶园2000亩。\n（二）修好公路。新建公路20公里，改造桥梁6座。\n",
            [["body", "（一）扩大茶园。坚持稳步推进，新增茶园2000亩。"],
             ["body", "（二）修好公路。新建公路20公里，改造桥梁6座。"]],
        ),
        (
            "过去一年，全市茶叶产量增长百分之\n六，新增茶园2000亩，新建公路20\n公里，改造桥梁6座。\n",
            [["body", "过去一年，全市茶叶产量增长百分之六，新增茶园2000亩，新建公路20公里，改造桥梁6座。"]],
        ),
        ("扩大茶叶出口，稳住茶园投\n\n资。新增茶园2000亩。\n", [["body", "扩大茶叶出口，稳住茶园投资。新增茶园2000亩。"]]),
        ("今年的\n主要目标\n是：茶叶产量增长5%。\n", [["body", "今年的主要目标是：茶叶产量增长5%。"]]),
        ("扎实推进“千里\n茶廊\n”建设，新增茶园2000亩。\n", [["body", "扎实推进“千里茶廊”建设，新增茶园2000亩。"]]),
        ("茶园面积扩大，空气中PM\n2.5\n的浓度下降，居民都说好。新增茶园2000亩。\n",
         [["body", "茶园面积扩大，空气中PM2.5的浓度下降，居民都说好。新增茶园2000亩。"]]),
        ("茶叶产量增长5%。\n— 3 —\n新增茶园2000亩。\n",
         [["body", "茶叶产量增长5%。"], ["furniture", "— 3 —"], ["body", "新增茶园2000亩。"]]),
        ("重点抓好以下工作：\n新增茶园2000亩。\n", [["body", "重点抓好以下工作："], ["body", "新增茶园2000亩。"]]),
        (
            "——茶业兴旺。新增茶园两千亩，新建茶亭\n许多座，改造茶厂若干家，百姓个个说好。\n——交通通畅。新建公路若干条，改造桥梁\n好几座。\n",
            [["body", "——茶业兴旺。新增茶园两千亩，新建茶亭许多座，改造茶厂若干家，百姓个个说好。"],
             ["body", "——交通通畅。新建公路若干条，改造桥梁好几座。"]],
        ),
        ("名词解释\n1.千里茶廊：指从云溪到长山的茶路。\n2.茶亭：指路边供人歇脚的亭子。\n百姓都说好。\n",
         [["heading", "名词解释"], ["body", "1.千里茶廊：指从云溪到长山的茶路。"], ["body", "2.茶亭：指路边供人歇脚的亭子。"],
          ["body", "百姓都说好。"]]),
        (
            "".join(f"茶业兴旺 {'新增茶园2000亩；' * times}新建公路20公里\n" for times in (8, 12, 10)) + "二 2032年工作安排\n",
            [*(["body", f"茶业兴旺 {'新增茶园2000亩；' * times}新建公路20公里"] for times in (8, 12, 10)),
             ["heading", "二 2032年工作安排"]],
        ),
        (
            "茶叶总产量达到年初的预定目标。春茶收入一万六千余元，夏茶收入\n- 2 -\n继续增长。\n\n- 3 -\n茶农都说好。\n",
            [["body", "茶叶总产量达到年初的预定目标。春茶收入一万六千余元，夏茶收入继续增长。"], ["furniture", "- 3 -"], ["body", "茶农都说好。"]],
        ),
        (
            "关于云溪市茶业规划的报告——在云溪市人民代表大会上\n关于云溪市茶业规划的报告\n各位代表：\n"
            "二、2032年工作任务\n——攻坚茶业新颜值\n今年的重点任务是：\n新建公路20公里。\n图 1 2029—2031 年茶叶产量\n茶农都说好。\n",
            [["heading", "关于云溪市茶业规划的报告——在云溪市人民代表大会上"], ["heading", "关于云溪市茶业规划的报告"], ["byline", "各位代表："],
             ["heading", "二、2032年工作任务"], ["heading", "——攻坚茶业新颜值"], ["body", "今年的重点任务是："], ["body", "新建公路20公里。"],
             ["heading", "图 1 2029—2031 年茶叶产量"], ["body", "茶农都说好。"]],
        ),
    ],
    ids=[
        "levels", "parts", "run-in", "wrapped", "over-a-gap", "broken", "quotes", "digits", "page-number", "leads-in",
        "dashes", "notes", "digest", "page-mark", "titles",
    ],
)  # fmt: skip
def test_lines_become_paragraphs(raw: str, wanted: list[list[str]]) -> None:
    """Wrapped and broken lines are joined; headings are told by their numbering, or by what follows them."""
    assert kinds(raw) == wanted


def test_what_a_page_adds_behind_a_document_is_no_part_of_it() -> None:
    """Links to other pages read like headings, and are none of this document's."""
    raw = REPORT.read_text(encoding="utf-8").replace(
        "3件实事。", f"3件实事。{'茶山处处有歌声，' * 8}百姓都说好。"
    )
    found = kinds(raw + "云溪市人民代表大会关于政府工作报告的决议\n茶农热议政府工作报告\n")
    at = [text for _, text in found].index("相关报道：")
    assert len(found) > at + 1
    assert {kind for kind, _ in found[at:]} == {"furniture"}


def test_the_foot_of_a_portal_is_furniture() -> None:
    """Whose site it is, where its office is and how long open, and what else it links to."""
    foot = (
        "友情链接：\n茶业科学院\n市茶业局\n上班时间：周一至周五 上午：8:30-12:00\nCopyright ©　2027-2032 www.example.cn All Rights Reserved\n"
        "主办：云溪市人民政府办公室 联系方式 0000-6699502\n某ICP备05000000号-1\n网站标识码:1306280002\n"
    )
    found = kinds(
        "2032年云溪市政府工作报告\n各位代表：\n一、目标\n茶叶产量增长5%，新建公路20公里，茶农都说好。\n"
        + foot
    )
    assert [kind for kind, _ in found] == ["heading", "byline", "heading", "body", *["furniture"] * 8]


def test_the_account_of_lines_closes() -> None:
    """Each non-blank line is in one block, and its text is what restoring makes of its lines."""
    raw = REPORT.read_text(encoding="utf-8")
    lines = non_blank_lines(raw)
    taken: list[int] = []
    for block in cut_blocks(raw):
        own = [number for number in lines if block.first_line <= number <= block.last_line]
        assert restore([lines[number] for number in own]) == block.text
        taken += own
    assert taken == list(lines)


def test_headings_behind_their_text_are_offered_before_it() -> None:
    """Text lifted off a newspaper page has its headings behind; the order of a reader is offered."""
    raw = "新增茶园2000亩，茶叶产量增长5%。\n\n聚焦茶业，扩大茶园\n\n新建公路20公里，改造桥梁6座。\n\n聚焦交通，修好公路\n\n新建小学12所，茶亭30个。\n\n聚焦民生，办好实事\n"
    assert [text[:4] for _, text in kinds(raw)] == [
        "聚焦茶业",
        "新增茶园",
        "聚焦交通",
        "新建公路",
        "聚焦民生",
        "新建小学",
    ]


def test_headings_in_a_row_stand_before_what_they_head() -> None:
    """A list of what follows, at the head of a page, is no heading behind its text."""
    raw = (
        "云溪市今年办实事！\n涵盖\n交通出行\n住房保障\n交通通畅\n新建公路20公里。\n住房安稳\n改造茶村30个。\n"
    )
    assert [text[:4] for _, text in kinds(raw)][-4:] == ["交通通畅", "新建公路", "住房安稳", "改造茶村"]
