"""What a missing value means, column by column."""

MISSING = "NA"
"""How the flat tables write a missing value; pandas and R read it as missing without being told."""

REASONS = {
    "no_figure": ("这一条没有数字", "the statement has no number"),
    "no_range": ("原文给出的不是区间", "the source gives no range"),
    "no_hedge": ("原文没有这类词", "the source has no such word"),
    "no_carried": ("没有从别处带出的词", "nothing is carried from elsewhere"),
    "no_date": ("原文没有写明日期", "the source states no date"),
    "not_assessed": ("尚无评估", "not assessed yet"),
    "not_computed": ("结论不是按数字算出的", "the verdict is not computed from numbers"),
    "no_outcome": ("账本里没有可对照的完成情况", "no outcome in the ledger is set against it"),
    "no_outcome_figure": (
        "账本里没有可对照的完成情况，或它没有数字",
        "no outcome in the ledger is set against it, or the outcome has no number",
    ),
    "no_pledge_figure": (
        "账本里没有与它对照的承诺，或承诺没有数字",
        "no pledge in the ledger is set against it, or the pledge has no number",
    ),
    "no_pledge": ("账本里没有与它对照的承诺", "no pledge in the ledger is set against it"),
    "no_later": ("账本里没有后一年的相近承诺", "no like pledge for a later year is in the ledger"),
    "no_note": (
        "账本里没有后一年的相近承诺，或指标相同",
        "no like pledge for a later year is in the ledger, or its indicator is the same",
    ),
    "no_earlier": ("账本里没有前一年的相近承诺", "no like pledge for an earlier year is in the ledger"),
}
"""Why a value may be missing, in Chinese and English."""

EMPTY = (
    "空白表示不适用，或原文没有",
    "an empty cell means that it does not apply, or that the source does not say",
)
NOT_EMPTY = ("表示缺失", "stands for a missing value")
"""What an empty cell means in the tables as they were authored, and what `MISSING` means in flat ones."""


def label(reason: str) -> str:
    """Return a reason in both languages, as a label of the Data Package standard."""
    zh, en = REASONS[reason]
    return f"{zh} · {en}"
