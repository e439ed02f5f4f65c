"""How verdicts, evidence levels and clarity are named, in both languages."""

NAMES = {
    "met": ("已完成", "Met", "报告数达到承诺", "the reported figure reaches the pledge"),
    "stated": (
        "政府称已完成", "Met, the government says",
        "政府说这件事做了，没有给出可核对的数字", "the government says that it was done, without a number to check",
    ),
    "partly_met": ("部分完成", "Partly met", "承诺的一部分达到", "part of the pledge was reached"),
    "not_met": ("未完成", "Not met", "报告数没有达到承诺", "the reported figure falls short of the pledge"),
    "other_measure": (
        "口径不同", "Different measure",
        "报告说了相近的事，但口径不同，或看不出做到没有，不能判定",
        "something close was reported, but on another measure or without showing whether it was met",
    ),
    "not_reported": (
        "未见报告", "Not reported",
        "查过的文件没有报告它的结果", "the documents searched give no result for it",
    ),
    "not_checkable": ("无法核验", "Not checkable", "对象清楚，但原文没有说怎样算做到", "the object is clear, but not what would count as done"),
    "not_due": (
        "尚无结果可核", "No result yet",
        "能核对的文件尚未进入账本", "no document that could report on it is in the ledger yet",
    ),
}  # fmt: skip
"""Every verdict as it is shown, in the order of tallies: name and meaning, Chinese and English.

`stated` is how a `met` is shown that rests on the government's words alone (E1).
"""

MARKS = {
    "met": "●",
    "stated": "◉",
    "partly_met": "◐",
    "not_met": "○",
    "other_measure": "≠",
    "not_reported": "…",
    "not_checkable": "?",
    "not_due": "◌",
}
"""The mark of every verdict where only text can stand, as in spreadsheets."""

EVIDENCE = {
    "E0": ("没有能定论的（E0）", "nothing that settles it (E0)"),
    "E1": ("政府的文字说法（E1）", "the government’s own words (E1)"),
    "E2": ("政府公布的数字（E2）", "the government’s own number (E2)"),
    "E3": ("统计部门的数字（E3）", "a number of the statistics office (E3)"),
    "E4": ("独立来源（E4）", "an independent source (E4)"),
}
CLARITY = {
    "clear": ("清楚", "clear"),
    "one_reading": ("有几种读法，按准则取其一", "open to several readings, of which the rubric chooses one"),
    "several_readings": ("几种读法都说得通", "open to several readings, none preferred"),
}
BASIS = {
    "computed": ("按准则算出", "computed by the rubric"),
    "judged": ("对照原文判断", "judged against the text"),
}
BETTER = {
    "higher": ("越高越好", "higher"),
    "lower": ("越低越好", "lower"),
    "neither": ("无明确方向", "neither"),
}
