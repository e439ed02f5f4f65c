"""The form of a figure: a growth, a level, a count, a share, a rank, a change of a share, a ratio, a completion."""

import re

from build_scripts.ingest.unit_words import MONEY
from build_scripts.text.figures import RANK_SYMBOL

POINTS = ("个百分点", "百分点")
DONE_OF = re.compile(
    "(?:完成|占)[^，。；]{0,12}(?:计划|任务|目标|预算)(?!支出|收入)[^，。；]{0,6}(?:的|率)?$|完成率|开工率$|投资计划的$"
)
STOCK = re.compile(
    "(?:达到?|增加?[至到]|扩大?[至到]|升[至到]|发展到|覆盖|保持|稳定|突破|超过?|拥有|共有|现有|总数|总量|产量|总人口|实有|累计|存量|保有量|规模|装机|在册|产值|营收|收入|总额|存款|余额|贷款)[^，。；]{0,6}$"
)


def form_of(sign: str, unit: str, before: str, behind: str) -> str:
    """Return the form of a figure by its sign, its unit and the words around it in its clause."""
    if unit == RANK_SYMBOL:
        return "rank"
    if unit in POINTS:
        return "change_pp"
    if unit in ("%", "‰"):
        if sign or re.match("的(?:增|降|速)", behind) or re.search("增速[^，。；]{0,6}$|年均$", before):
            return "growth_rate"
        return "completion" if DONE_OF.search(before) else "share"
    if unit == "倍":
        return "growth_rate" if sign else "ratio"
    if not unit and not sign:
        return "ratio" if re.search("比|系数|指数", before) else "level"
    if any(unit.startswith(each) for each in MONEY):
        return "count" if sign else "level"
    return "count" if sign or not STOCK.search(before) else "level"
