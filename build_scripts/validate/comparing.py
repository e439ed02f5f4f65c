"""Check that the reason of a computed verdict says of the two numbers what the computation found: above, below, equal."""

import re
from collections.abc import Iterator

from build_scripts.assess.verdict import ABOVE, BELOW, CEILING, EXACT, FLOOR, Computation
from build_scripts.load.records import Assessment
from build_scripts.problems import Problem

PLEDGED_ZH = "(?:了|于|过)?(?:所|当年|全年|年度)?(?:承诺|目标|预期)(?!的?(?:是|写|年|里|没))"
PLEDGED_EN = r"(?:the |its |what was |what had been )?(?:pledge|target|promise|number (?:pledged|promised)|goal|aim)\w*"
SAID = tuple(
    (sign, re.compile(f"{chinese}|{english}", re.IGNORECASE))
    for sign, chinese, english in (
        (
            1,
            f"(?<![不未没])(?:超过|高于|超出|多于|大于|高出|好于|超额完成){PLEDGED_ZH}",
            rf"(?<!not )\b(?:above|exceed(?:s|ed|ing)?|(?:higher|more|greater|larger) than|surpass\w*|beyond|over|topp?\w*) {PLEDGED_EN}",
        ),
        (
            -1,
            f"(?<![不])(?:低于|少于|未达到?|没有?达到|不及|小于|逊于|达不到|不到){PLEDGED_ZH}",
            rf"(?<!not )\b(?:below|short of|(?:lower|less|fewer|smaller) than|under|miss(?:es|ed)?) {PLEDGED_EN}",
        ),
        (
            0,
            f"(?<![不])(?:等于|恰好是|正好是){PLEDGED_ZH}|与{PLEDGED_ZH}(?:数|值)?(?:相同|相等|持平|一致)",
            rf"(?<!not )\b(?:equal(?:s|led)?(?: to)?|match(?:es|ed)?|(?:exactly|the same as)) {PLEDGED_EN}",
        ),
    )
)
"""What is said of a reported number beside the pledged one, by the sign of their difference."""
READ = re.compile(
    r"(?:读作|看作|当作|理解为)“?(?P<word>不低于|不少于|至少|不高于|不超过|不多于|至多|高于|超过|低于|少于|恰好|等于|左右|大约|约)?"
    r"|\breads? as “?(?P<also>at least|no less than|no fewer than|at most|no more than|more than|above|less than|below|exactly|about|around)?"
)
"""How a reason says which test the rubric makes of a pledge."""
TESTS = {
    FLOOR: ("不低于", "不少于", "至少", "at least", "no less than", "no fewer than"),
    CEILING: ("不高于", "不超过", "不多于", "至多", "at most", "no more than"),
    ABOVE: ("高于", "超过", "more than", "above"),
    BELOW: ("低于", "少于", "less than", "below"),
    EXACT: ("恰好", "等于", "exactly"),
}
SIGNS = {1: "above", 0: "equal to", -1: "below"}


def check_said(row: Assessment, computation: Computation) -> Iterator[Problem]:
    """Yield what the reason of an assessment says of the two numbers, or of the rubric, and the computation does not."""
    sign = (computation.difference > 0) - (computation.difference < 0)
    for field in ("reason_zh", "reason_en"):
        text = str(getattr(row, field))
        for said, words in SAID:
            if said != sign and (found := words.search(text)):
                right = f"{computation.outcome} is {SIGNS[sign]} {computation.target}"
                yield problem(row, field, found[0], right)
        for found in READ.finditer(text):
            word = found["word"] or found["also"]
            if word and word not in TESTS[computation.test]:
                yield problem(row, field, found[0], f"the test is {computation.test} {computation.target}")


def problem(row: Assessment, field: str, said: str, right: str) -> Problem:
    """Return the problem that a reason says something else than the computation."""
    return Problem(row.file, row.row, field, f"says “{said}”", right, "told")
